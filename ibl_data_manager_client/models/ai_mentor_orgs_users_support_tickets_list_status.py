from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersSupportTicketsListStatus: TypeAlias = Literal["closed", "in_progress", "open"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_SUPPORT_TICKETS_LIST_STATUS_VALUES: Final = ("closed", "in_progress", "open")
