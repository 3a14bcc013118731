from typing import Final, Literal, TypeAlias

AnalyticsUsersDetailsRetrieveDateFilter: TypeAlias = Literal["30d", "7d", "90d", "all_time", "custom", "today"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_USERS_DETAILS_RETRIEVE_DATE_FILTER_VALUES: Final = ("30d", "7d", "90d", "all_time", "custom", "today")
