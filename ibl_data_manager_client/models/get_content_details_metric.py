from typing import Final, Literal, TypeAlias

GetContentDetailsMetric: TypeAlias = (
    Literal["course", "courses", "pathway", "pathways", "program", "programs", "skill", "skills"] | str
)
"""One of the documented values, or whatever the server has come to send."""

GET_CONTENT_DETAILS_METRIC_VALUES: Final = (
    "course",
    "courses",
    "pathway",
    "pathways",
    "program",
    "programs",
    "skill",
    "skills",
)
