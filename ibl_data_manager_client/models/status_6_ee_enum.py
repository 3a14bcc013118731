from typing import Final, Literal, TypeAlias

Status6EeEnum: TypeAlias = Literal["draft", "error", "published", "syncing"] | str
"""One of the documented values, or whatever the server has come to send."""

STATUS_6_EE_ENUM_VALUES: Final = (
    "draft",
    "error",
    "published",
    "syncing",
)
