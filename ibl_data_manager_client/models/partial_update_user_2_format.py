from typing import Final, Literal, TypeAlias

PartialUpdateUser2Format: TypeAlias = Literal["json", "scim+json"] | str
"""One of the documented values, or whatever the server has come to send."""

PARTIAL_UPDATE_USER_2_FORMAT_VALUES: Final = ("json", "scim+json")
