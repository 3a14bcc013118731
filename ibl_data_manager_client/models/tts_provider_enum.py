from typing import Final, Literal, TypeAlias

TtsProviderEnum: TypeAlias = Literal["elevenlabs", "google", "openai"] | str
"""One of the documented values, or whatever the server has come to send."""

TTS_PROVIDER_ENUM_VALUES: Final = ("elevenlabs", "google", "openai")
