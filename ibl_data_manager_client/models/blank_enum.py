from typing import Final, Literal, TypeAlias

BlankEnum: TypeAlias = Literal[""] | str
"""One of the documented values, or whatever the server has come to send."""

BLANK_ENUM_VALUES: Final = ("",)
