from typing import Final, Literal, TypeAlias

NotificationSourceTypeEnum: TypeAlias = (
    Literal["csv", "department", "email", "pathway", "platform", "program", "username"] | str
)
"""One of the documented values, or whatever the server has come to send."""

NOTIFICATION_SOURCE_TYPE_ENUM_VALUES: Final = (
    "csv",
    "department",
    "email",
    "pathway",
    "platform",
    "program",
    "username",
)
