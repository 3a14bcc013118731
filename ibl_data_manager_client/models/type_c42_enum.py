from typing import Final, Literal, TypeAlias

TypeC42Enum: TypeAlias = Literal["assessment", "tutorial"] | str
"""One of the documented values, or whatever the server has come to send."""

TYPE_C42_ENUM_VALUES: Final = (
    "assessment",
    "tutorial",
)
