from typing import Final, Literal, TypeAlias

RetrieveGroupFormat: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

RETRIEVE_GROUP_FORMAT_VALUES: Final = ("json", "scim+json")
