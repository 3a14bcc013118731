from typing import Final, Literal, TypeAlias

PreviousAgentStatusEnum: TypeAlias = Literal["error", "pending", "running", "success"] | str
"""One of the documented values, or whatever the server has come to send."""

PREVIOUS_AGENT_STATUS_ENUM_VALUES: Final = ("error", "pending", "running", "success")
