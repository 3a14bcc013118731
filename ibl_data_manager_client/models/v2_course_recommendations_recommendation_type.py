from typing import Final, Literal, TypeAlias

V2CourseRecommendationsRecommendationType: TypeAlias = (
    Literal["courses", "mentors", "pathways", "programs", "resources"] | str
)
"""One of the documented values, or whatever the server has come to send."""

V2_COURSE_RECOMMENDATIONS_RECOMMENDATION_TYPE_VALUES: Final = (
    "courses",
    "mentors",
    "pathways",
    "programs",
    "resources",
)
