from typing import Final, Literal, TypeAlias

V2CourseRecommendationsRankingStrategy: TypeAlias = Literal["custom", "difficulty", "personalized", "relevance"] | str
"""One of the documented values, or whatever the server has come to send."""

V2_COURSE_RECOMMENDATIONS_RANKING_STRATEGY_VALUES: Final = ("custom", "difficulty", "personalized", "relevance")
