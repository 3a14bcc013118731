from typing import Final, Literal, TypeAlias

PeriodicFrequencyEnum: TypeAlias = Literal["CUSTOM", "DAILY", "MONTHLY", "WEEKLY"] | str
"""One of the documented values, or whatever the server has come to send."""

PERIODIC_FREQUENCY_ENUM_VALUES: Final = ("CUSTOM", "DAILY", "MONTHLY", "WEEKLY")
