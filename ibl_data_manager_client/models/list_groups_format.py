from typing import Final, Literal, TypeAlias

ListGroupsFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

LIST_GROUPS_FORMAT_VALUES: Final = ("json", "scim+json")
