from typing import Final, Literal, TypeAlias

ManageGroupFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

MANAGE_GROUP_FORMAT_VALUES: Final = ("json", "scim+json")
