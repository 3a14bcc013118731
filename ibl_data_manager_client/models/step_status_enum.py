from typing import Final, Literal, TypeAlias

StepStatusEnum: TypeAlias = Literal["completed", "failed", "pending"] | str
"""One of the documented values, or whatever the server has come to send."""

STEP_STATUS_ENUM_VALUES: Final = ("completed", "failed", "pending")
