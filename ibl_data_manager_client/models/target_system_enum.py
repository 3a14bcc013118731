from typing import Final, Literal, TypeAlias

TargetSystemEnum: TypeAlias = Literal["Moderation System", "Safety System"] | str
"""One of the documented values, or whatever the server has come to send."""

TARGET_SYSTEM_ENUM_VALUES: Final = ("Moderation System", "Safety System")
