from typing import Final, Literal, TypeAlias

AnalyticsFinancialRetrieveMetric: TypeAlias = Literal["monthly_costs", "total_costs", "weekly_costs"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_FINANCIAL_RETRIEVE_METRIC_VALUES: Final = ("monthly_costs", "total_costs", "weekly_costs")
