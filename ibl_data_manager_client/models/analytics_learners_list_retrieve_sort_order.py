from typing import Final, Literal, TypeAlias

AnalyticsLearnersListRetrieveSortOrder: TypeAlias = Literal["asc", "desc"] | str
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_LEARNERS_LIST_RETRIEVE_SORT_ORDER_VALUES: Final = ("asc", "desc")
