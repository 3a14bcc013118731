from typing import Final, Literal, TypeAlias

DisclaimerScopeEnum: TypeAlias = Literal["mentor", "platform"] | str
"""One of the documented values, or whatever the server has come to send."""

DISCLAIMER_SCOPE_ENUM_VALUES: Final = ("mentor", "platform")
