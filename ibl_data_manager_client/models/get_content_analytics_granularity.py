from typing import Final, Literal, TypeAlias

GetContentAnalyticsGranularity: TypeAlias = Literal["day", "hour", "month", "week"] | str
"""One of the documented values, or whatever the server has come to send."""

GET_CONTENT_ANALYTICS_GRANULARITY_VALUES: Final = ("day", "hour", "month", "week")
