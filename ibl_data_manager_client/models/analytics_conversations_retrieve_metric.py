from typing import Final, Literal, TypeAlias

AnalyticsConversationsRetrieveMetric: TypeAlias = Literal["conversations", "headline"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_CONVERSATIONS_RETRIEVE_METRIC_VALUES: Final = ("conversations", "headline")
