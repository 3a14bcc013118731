from typing import Final, Literal, TypeAlias

CourseCreationTaskStatusEnum: TypeAlias = (
    Literal["Cancelled", "Failed", "In Progress", "Pending", "Scheduled", "Success"] | str
)
"""One of the documented values, or whatever the server has come to send."""

COURSE_CREATION_TASK_STATUS_ENUM_VALUES: Final = (
    "Cancelled",
    "Failed",
    "In Progress",
    "Pending",
    "Scheduled",
    "Success",
)
