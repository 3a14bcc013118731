from typing import Final, Literal, TypeAlias

TrainingProviderEnum: TypeAlias = Literal["openai"] | str
"""One of the documented values, or whatever the server has come to send."""

TRAINING_PROVIDER_ENUM_VALUES: Final = ("openai",)
