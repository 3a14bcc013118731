from typing import Final, Literal, TypeAlias

AnalyticsFinancialDetailsRetrieveGroupBy: TypeAlias = (
    Literal["action", "llm_model", "mentor", "platform", "provider", "username"] | str
)
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_FINANCIAL_DETAILS_RETRIEVE_GROUP_BY_VALUES: Final = (
    "action",
    "llm_model",
    "mentor",
    "platform",
    "provider",
    "username",
)
