from typing import Final, Literal, TypeAlias

AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation: TypeAlias = (
    Literal["daily", "hourly", "monthly", "weekly"] | str
)
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_ORGS_USERS_REGISTERED_USERS_TREND_LIST_AGGREGATION_VALUES: Final = ("daily", "hourly", "monthly", "weekly")
