from typing import Final, Literal, TypeAlias

PeriodicAgentLogStatusEnum: TypeAlias = Literal["error", "running", "success"] | str
"""One of the documented values, or whatever the server has come to send."""

PERIODIC_AGENT_LOG_STATUS_ENUM_VALUES: Final = ("error", "running", "success")
