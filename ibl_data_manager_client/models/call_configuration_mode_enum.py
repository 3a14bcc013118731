from typing import Final, Literal, TypeAlias

CallConfigurationModeEnum: TypeAlias = Literal["inference", "realtime"] | str
"""One of the documented values, or whatever the server has come to send."""

CALL_CONFIGURATION_MODE_ENUM_VALUES: Final = ("inference", "realtime")
