from typing import Final, Literal, TypeAlias

AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation: TypeAlias = Literal["daily", "hourly"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_ORGS_USERS_TOTAL_USERS_BY_MENTOR_LIST_AGGREGATION_VALUES: Final = ("daily", "hourly")
