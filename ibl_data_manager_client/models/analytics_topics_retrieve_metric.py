from typing import Final, Literal, TypeAlias

AnalyticsTopicsRetrieveMetric: TypeAlias = Literal["highlighted", "overview", "ratings", "sessions"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_TOPICS_RETRIEVE_METRIC_VALUES: Final = ("highlighted", "overview", "ratings", "sessions")
