from typing import Final, Literal, TypeAlias

StateEnum: TypeAlias = (
    Literal["accumulating", "cancelled", "completed", "error", "expired", "pending", "processing", "running", "storing"]
    | str
)
"""One of the documented values, or whatever the server has come to send."""

STATE_ENUM_VALUES: Final = (
    "accumulating",
    "cancelled",
    "completed",
    "error",
    "expired",
    "pending",
    "processing",
    "running",
    "storing",
)
