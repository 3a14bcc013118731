from typing import Final, Literal, TypeAlias

CreateUserFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

CREATE_USER_FORMAT_VALUES: Final = ("json", "scim+json")
