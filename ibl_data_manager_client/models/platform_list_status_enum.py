from typing import Final, Literal, TypeAlias

PlatformListStatusEnum: TypeAlias = Literal[-2, -1, 0, 1, 2, 3, 4, 5, 6] | int
"""One of the documented values, or whatever the server has come to send."""

PLATFORM_LIST_STATUS_ENUM_VALUES: Final = (-2, -1, 0, 1, 2, 3, 4, 5, 6)
