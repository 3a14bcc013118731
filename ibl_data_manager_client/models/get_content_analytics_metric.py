from typing import Final, Literal, TypeAlias

GetContentAnalyticsMetric: TypeAlias = (
    Literal["course", "courses", "pathway", "pathways", "program", "programs", "skill", "skills"] | str
)
"""One of the documented values, or whatever the server has come to send."""

GET_CONTENT_ANALYTICS_METRIC_VALUES: Final = (
    "course",
    "courses",
    "pathway",
    "pathways",
    "program",
    "programs",
    "skill",
    "skills",
)
