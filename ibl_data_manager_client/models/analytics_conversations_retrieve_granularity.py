from typing import Final, Literal, TypeAlias

AnalyticsConversationsRetrieveGranularity: TypeAlias = Literal["day", "hour", "month", "week"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_CONVERSATIONS_RETRIEVE_GRANULARITY_VALUES: Final = ("day", "hour", "month", "week")
