from typing import Final, Literal, TypeAlias

GetContentDetailsDateFilter: TypeAlias = Literal["30d", "7d", "90d", "all_time", "custom", "today"] | str
"""One of the documented values, or whatever the server has come to send."""

GET_CONTENT_DETAILS_DATE_FILTER_VALUES: Final = ("30d", "7d", "90d", "all_time", "custom", "today")
