from typing import Final, Literal, TypeAlias

RemoveGroupMembersFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

REMOVE_GROUP_MEMBERS_FORMAT_VALUES: Final = ("json", "scim+json")
