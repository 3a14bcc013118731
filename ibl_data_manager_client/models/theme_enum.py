from typing import Final, Literal, TypeAlias

ThemeEnum: TypeAlias = Literal["dark", "light"] | str
"""One of the documented values, or whatever the server has come to send."""

THEME_ENUM_VALUES: Final = ("dark", "light")
