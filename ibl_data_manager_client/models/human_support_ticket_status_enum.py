from typing import Final, Literal, TypeAlias

HumanSupportTicketStatusEnum: TypeAlias = Literal["closed", "in_progress", "open"] | str
"""One of the documented values, or whatever the server has come to send."""

HUMAN_SUPPORT_TICKET_STATUS_ENUM_VALUES: Final = ("closed", "in_progress", "open")
