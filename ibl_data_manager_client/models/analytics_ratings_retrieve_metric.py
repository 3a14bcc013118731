from typing import Final, Literal, TypeAlias

AnalyticsRatingsRetrieveMetric: TypeAlias = Literal["ratings"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_RATINGS_RETRIEVE_METRIC_VALUES: Final = ("ratings",)
