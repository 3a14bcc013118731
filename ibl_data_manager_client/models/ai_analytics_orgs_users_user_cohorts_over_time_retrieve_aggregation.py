from typing import Final, Literal, TypeAlias

AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation: TypeAlias = Literal["daily", "hourly", "weekly"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_ORGS_USERS_USER_COHORTS_OVER_TIME_RETRIEVE_AGGREGATION_VALUES: Final = ("daily", "hourly", "weekly")
