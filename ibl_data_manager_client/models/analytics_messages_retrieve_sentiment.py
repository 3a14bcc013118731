from typing import Final, Literal, TypeAlias

AnalyticsMessagesRetrieveSentiment: TypeAlias = Literal["negative", "neutral", "positive"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_MESSAGES_RETRIEVE_SENTIMENT_VALUES: Final = ("negative", "neutral", "positive")
