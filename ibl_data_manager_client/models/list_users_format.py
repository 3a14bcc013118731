from typing import Final, Literal, TypeAlias

ListUsersFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

LIST_USERS_FORMAT_VALUES: Final = ("json", "scim+json")
