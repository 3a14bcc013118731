from typing import Final, Literal, TypeAlias

AnalyticsLearnerDetailsRetrieveGranularity: TypeAlias = Literal["day", "hour", "month", "week"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_LEARNER_DETAILS_RETRIEVE_GRANULARITY_VALUES: Final = ("day", "hour", "month", "week")
