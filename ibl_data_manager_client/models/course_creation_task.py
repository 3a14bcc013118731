from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_creation_task_file import CourseCreationTaskFile
    from .course_creation_task_status_enum import CourseCreationTaskStatusEnum


@_codec.define
class CourseCreationTask(Model):
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
    status: CourseCreationTaskStatusEnum
    course_data: Any
    logs: str
    files: list[CourseCreationTaskFile]
    date_created: datetime.datetime
    last_modified: datetime.datetime
    publish_course: bool | Unset = UNSET
    provider: str | Unset = UNSET
    model: str | Unset = UNSET
    desired_number_of_sections: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "student": self.student,
                "name": self.name,
                "description": self.description,
                "target_audience": self.target_audience,
                "platform": self.platform,
                "platform_key": self.platform_key,
                "status": self.status,
                "course_data": _codec.encode(self.course_data),
                "logs": self.logs,
                "files": _codec.encode(self.files),
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
                "publish_course": self.publish_course,
                "provider": self.provider,
                "model": self.model,
                "desired_number_of_sections": self.desired_number_of_sections,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 18:
            d = _codec.complete(self, d)
        try:
            self.publish_course = d["publish_course"]
            self.provider = d["provider"]
            self.model = d["model"]
            self.desired_number_of_sections = d["desired_number_of_sections"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.user_id = d["user_id"]
        self.student = d["student"]
        self.name = d["name"]
        self.description = d["description"]
        self.target_audience = d["target_audience"]
        self.platform = d["platform"]
        self.platform_key = d["platform_key"]
        self.status = d["status"]
        self.course_data = d["course_data"]
        self.logs = d["logs"]
        self.files = _codec.decode_list(_models.CourseCreationTaskFile.from_dict, d["files"])
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        return self
