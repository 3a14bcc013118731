from typing import Final, Literal, TypeAlias

AudienceOrgsEnrollmentsPerCourseRetrieveActive: TypeAlias = (
    Literal["False", "True", "false", "n", "no", "true", "y", "yes"] | str
)
"""One of the documented values, or whatever the server has come to send."""

AUDIENCE_ORGS_ENROLLMENTS_PER_COURSE_RETRIEVE_ACTIVE_VALUES: Final = (
    "False",
    "True",
    "false",
    "n",
    "no",
    "true",
    "y",
    "yes",
)
