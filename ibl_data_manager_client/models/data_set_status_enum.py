from typing import Final, Literal, TypeAlias

DataSetStatusEnum: TypeAlias = Literal["completed", "failed", "pending", "processing"] | str
"""One of the documented values, or whatever the server has come to send."""

DATA_SET_STATUS_ENUM_VALUES: Final = ("completed", "failed", "pending", "processing")
