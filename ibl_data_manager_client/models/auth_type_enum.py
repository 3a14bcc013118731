from typing import Final, Literal, TypeAlias

AuthTypeEnum: TypeAlias = Literal["none", "oauth2", "token"] | str
"""One of the documented values, or whatever the server has come to send."""

AUTH_TYPE_ENUM_VALUES: Final = ("none", "oauth2", "token")
