from typing import Final, Literal, TypeAlias

AnalyticsFinancialRetrieveFillMethod: TypeAlias = Literal["previous", "zero"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_FINANCIAL_RETRIEVE_FILL_METHOD_VALUES: Final = ("previous", "zero")
