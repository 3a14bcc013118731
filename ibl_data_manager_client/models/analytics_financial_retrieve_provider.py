from typing import Final, Literal, TypeAlias

AnalyticsFinancialRetrieveProvider: TypeAlias = Literal["anthropic", "azure", "google", "meta", "openai", "other"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_FINANCIAL_RETRIEVE_PROVIDER_VALUES: Final = ("anthropic", "azure", "google", "meta", "openai", "other")
