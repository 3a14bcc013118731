from typing import Final, Literal, TypeAlias

ItemTypeEnum: TypeAlias = (
    Literal["all", "course", "course_resource", "course_unit", "resource", "unit", "unit_resource"] | str
)
"""One of the documented values, or whatever the server has come to send."""

ITEM_TYPE_ENUM_VALUES: Final = ("all", "course", "course_resource", "course_unit", "resource", "unit", "unit_resource")
