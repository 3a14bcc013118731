from typing import Final, Literal, TypeAlias

AnalyticsSessionsRetrieveMetric: TypeAlias = Literal["headline", "sessions"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_SESSIONS_RETRIEVE_METRIC_VALUES: Final = ("headline", "sessions")
