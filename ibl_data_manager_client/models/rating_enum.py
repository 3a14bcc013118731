from typing import Final, Literal, TypeAlias

RatingEnum: TypeAlias = Literal[-1, 1] | int
"""One of the documented values, or whatever the server has come to send."""

RATING_ENUM_VALUES: Final = (-1, 1)
