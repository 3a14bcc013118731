from typing import Final, Literal, TypeAlias

ComponentBlockTypeEnum: TypeAlias = Literal["html", "multiple_choice"] | str
"""One of the documented values, or whatever the server has come to send."""

COMPONENT_BLOCK_TYPE_ENUM_VALUES: Final = ("html", "multiple_choice")
