from typing import Final, Literal, TypeAlias

InstitutionTypeEnum: TypeAlias = Literal["academy", "college", "institute", "other", "university"] | str
"""One of the documented values, or whatever the server has come to send."""

INSTITUTION_TYPE_ENUM_VALUES: Final = ("academy", "college", "institute", "other", "university")
