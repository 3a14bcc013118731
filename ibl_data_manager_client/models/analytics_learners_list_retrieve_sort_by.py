from typing import Final, Literal, TypeAlias

AnalyticsLearnersListRetrieveSortBy: TypeAlias = (
    Literal[
        "last_activity",
        "name",
        "total_enrollments",
        "total_points",
        "total_skills_count",
        "total_time_spent_seconds",
        "username",
    ]
    | str
)
"""One of the documented values, or whatever the server has come to send."""

ANALYTICS_LEARNERS_LIST_RETRIEVE_SORT_BY_VALUES: Final = (
    "last_activity",
    "name",
    "total_enrollments",
    "total_points",
    "total_skills_count",
    "total_time_spent_seconds",
    "username",
)
