from typing import Final, Literal, TypeAlias

DeleteUserFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

DELETE_USER_FORMAT_VALUES: Final = ("json", "scim+json")
