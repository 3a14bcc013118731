from typing import Final, Literal, TypeAlias

TrainingStatusEnum: TypeAlias = Literal["failed", "pending", "trained", "untrained"] | str
"""One of the documented values, or whatever the server has come to send."""

TRAINING_STATUS_ENUM_VALUES: Final = ("failed", "pending", "trained", "untrained")
