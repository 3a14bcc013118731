from typing import Final, Literal, TypeAlias

MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType: TypeAlias = (
    Literal["all", "course", "course_resource", "course_unit", "resource", "unit", "unit_resource"] | str
)
"""One of the documented values, or whatever the server has come to send."""

MEDIA_ORGS_USERS_MEDIA_MEDIA_RESOURCES_BY_ITEM_RETRIEVE_ITEM_TYPE_VALUES: Final = (
    "all",
    "course",
    "course_resource",
    "course_unit",
    "resource",
    "unit",
    "unit_resource",
)
