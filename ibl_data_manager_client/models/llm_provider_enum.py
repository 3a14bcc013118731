from typing import Final, Literal, TypeAlias

LlmProviderEnum: TypeAlias = Literal["google", "openai"] | str
"""One of the documented values, or whatever the server has come to send."""

LLM_PROVIDER_ENUM_VALUES: Final = ("google", "openai")
