from typing import Final, Literal, TypeAlias

AnalyticsFinancialRetrieveGranularity: TypeAlias = Literal["day", "month", "week"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_FINANCIAL_RETRIEVE_GRANULARITY_VALUES: Final = ("day", "month", "week")
