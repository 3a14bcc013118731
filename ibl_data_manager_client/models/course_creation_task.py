from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCreationTask(_records.Record):
    """CourseCreationTask.

    Attributes:
        student: edX user ID
        description: Description of the course to create and its requirements
        target_audience: The intended audience for the course. eg. Grade 11 students.
        status: * `Pending` - Pending
            * `Scheduled` - Scheduled
            * `Success` - Success
            * `Failed` - Failed
            * `Cancelled` - Cancelled
            * `In Progress` - In Progress
    """

    id: int
    user_id: str
    student: int
    name: str
    description: str
    target_audience: str
    platform: int
    platform_key: str
    status: _models.CourseCreationTaskStatusEnum
    course_data: Any
    logs: str
    files: list[_models.CourseCreationTaskFile]
    date_created: datetime.datetime
    last_modified: datetime.datetime
    publish_course: bool | Unset = UNSET
    provider: str | Unset = UNSET
    model: str | Unset = UNSET
    desired_number_of_sections: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user_id", "user_id", str, True),
            ("student", "student", int, True),
            ("name", "name", str, True),
            ("description", "description", str, True),
            ("target_audience", "target_audience", str, True),
            ("platform", "platform", int, True),
            ("platform_key", "platform_key", str, True),
            ("status", "status", _models.CourseCreationTaskStatusEnum, True),
            ("course_data", "course_data", Any, True),
            ("logs", "logs", str, True),
            ("files", "files", list[_models.CourseCreationTaskFile], True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
            ("publish_course", "publish_course", bool, False),
            ("provider", "provider", str, False),
            ("model", "model", str, False),
            ("desired_number_of_sections", "desired_number_of_sections", int, False),
        )
