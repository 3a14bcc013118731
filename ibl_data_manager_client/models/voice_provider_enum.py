from typing import Final, Literal, TypeAlias

VoiceProviderEnum: TypeAlias = Literal["elevenlabs", "google", "openai"] | str
"""One of the documented values, or whatever the server has come to send."""

VOICE_PROVIDER_ENUM_VALUES: Final = ("elevenlabs", "google", "openai")
