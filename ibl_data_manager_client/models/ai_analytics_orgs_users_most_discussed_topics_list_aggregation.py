from typing import Final, Literal, TypeAlias

AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation: TypeAlias = Literal["daily", "hourly", "weekly"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_ORGS_USERS_MOST_DISCUSSED_TOPICS_LIST_AGGREGATION_VALUES: Final = ("daily", "hourly", "weekly")
