from typing import Final, Literal, TypeAlias

SttProviderEnum: TypeAlias = Literal["cartesia", "deepgram", "google", "openai"] | str
"""One of the documented values, or whatever the server has come to send."""

STT_PROVIDER_ENUM_VALUES: Final = ("cartesia", "deepgram", "google", "openai")
