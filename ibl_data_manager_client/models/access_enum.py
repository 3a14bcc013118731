from typing import Final, Literal, TypeAlias

AccessEnum: TypeAlias = Literal["private", "public"] | str
"""One of the documented values, or whatever the server has come to send."""

ACCESS_ENUM_VALUES: Final = ("private", "public")
