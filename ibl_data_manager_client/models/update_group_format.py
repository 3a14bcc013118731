from typing import Final, Literal, TypeAlias

UpdateGroupFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

UPDATE_GROUP_FORMAT_VALUES: Final = ("json", "scim+json")
