from typing import Final, Literal, TypeAlias

AiAnalyticsOrgsUsersRatingSummaryListGroupBy: TypeAlias = Literal["day", "hour"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_ORGS_USERS_RATING_SUMMARY_LIST_GROUP_BY_VALUES: Final = ("day", "hour")
