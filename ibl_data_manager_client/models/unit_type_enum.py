from typing import Final, Literal, TypeAlias

UnitTypeEnum: TypeAlias = Literal["assessment", "tutorial"] | str
"""One of the documented values, or whatever the server has come to send."""

UNIT_TYPE_ENUM_VALUES: Final = ("assessment", "tutorial")
