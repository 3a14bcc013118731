from typing import Final, Literal, TypeAlias

EntityTypeEnum: TypeAlias = Literal["global", "platform", "user"] | str
"""One of the documented values, or whatever the server has come to send."""

ENTITY_TYPE_ENUM_VALUES: Final = ("global", "platform", "user")
