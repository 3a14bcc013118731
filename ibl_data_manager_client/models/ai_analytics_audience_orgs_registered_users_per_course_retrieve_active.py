from typing import Final, Literal, TypeAlias

AiAnalyticsAudienceOrgsRegisteredUsersPerCourseRetrieveActive: TypeAlias = (
    Literal["False", "True", "false", "n", "no", "true", "y", "yes"] | str
)
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_AUDIENCE_ORGS_REGISTERED_USERS_PER_COURSE_RETRIEVE_ACTIVE_VALUES: Final = (
    "False",
    "True",
    "false",
    "n",
    "no",
    "true",
    "y",
    "yes",
)
