from typing import Final, Literal, TypeAlias

Provider63AEnum: TypeAlias = Literal["openai"] | str
"""One of the documented values, or whatever the server has come to send."""

PROVIDER_63A_ENUM_VALUES: Final = ("openai",)
