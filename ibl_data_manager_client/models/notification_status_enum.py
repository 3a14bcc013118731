from typing import Final, Literal, TypeAlias

NotificationStatusEnum: TypeAlias = Literal["CANCELLED", "READ", "UNREAD"] | str
"""One of the documented values, or whatever the server has come to send."""

NOTIFICATION_STATUS_ENUM_VALUES: Final = ("CANCELLED", "READ", "UNREAD")
