from typing import Final, Literal, TypeAlias

AiAnalyticsOrgsUsersAverageMessagesPerSessionListAggregation: TypeAlias = Literal["daily", "hourly", "weekly"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_ORGS_USERS_AVERAGE_MESSAGES_PER_SESSION_LIST_AGGREGATION_VALUES: Final = ("daily", "hourly", "weekly")
