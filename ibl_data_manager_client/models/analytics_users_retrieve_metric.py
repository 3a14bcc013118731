from typing import Final, Literal, TypeAlias

AnalyticsUsersRetrieveMetric: TypeAlias = (
    Literal["active_users", "active_users_last_30d", "currently_active", "registered_users"] | str
)
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_USERS_RETRIEVE_METRIC_VALUES: Final = (
    "active_users",
    "active_users_last_30d",
    "currently_active",
    "registered_users",
)
