from typing import Final, Literal, TypeAlias

AudienceOrgsEnrollmentsCoursesOverTimeRetrieveActive: TypeAlias = (
    Literal["False", "True", "false", "n", "no", "true", "y", "yes"] | str
)
"""One of the documented values, or whatever the server has come to send."""

AUDIENCE_ORGS_ENROLLMENTS_COURSES_OVER_TIME_RETRIEVE_ACTIVE_VALUES: Final = (
    "False",
    "True",
    "false",
    "n",
    "no",
    "true",
    "y",
    "yes",
)
