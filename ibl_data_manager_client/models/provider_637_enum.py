from typing import Final, Literal, TypeAlias

Provider637Enum: TypeAlias = Literal["elevenlabs", "google", "openai"] | str
"""One of the documented values, or whatever the server has come to send."""

PROVIDER_637_ENUM_VALUES: Final = (
    "elevenlabs",
    "google",
    "openai",
)
