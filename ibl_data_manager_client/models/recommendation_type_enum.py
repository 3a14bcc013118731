from typing import Final, Literal, TypeAlias

RecommendationTypeEnum: TypeAlias = Literal["catalog", "mentors"] | str
"""One of the documented values, or whatever the server has come to send."""

RECOMMENDATION_TYPE_ENUM_VALUES: Final = ("catalog", "mentors")
