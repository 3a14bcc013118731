from typing import Final, Literal, TypeAlias

PeriodEnum: TypeAlias = Literal["monthly", "weekly", "yearly"] | str
"""One of the documented values, or whatever the server has come to send."""

PERIOD_ENUM_VALUES: Final = ("monthly", "weekly", "yearly")
