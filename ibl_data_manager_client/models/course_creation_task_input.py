from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseCreationTaskInput(_records.Record):
    """CourseCreationTaskInput.

    Attributes:
        description: Description of the course to create and its requirements
        target_audience: The intended audience for the course. eg. Grade 11 students.
    """

    name: str
    description: str
    target_audience: str
    publish_course: bool | Unset = UNSET
    provider: str | Unset = UNSET
    model: str | Unset = UNSET
    desired_number_of_sections: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("description", "description", str, True),
            ("target_audience", "target_audience", str, True),
            ("publish_course", "publish_course", bool, False),
            ("provider", "provider", str, False),
            ("model", "model", str, False),
            ("desired_number_of_sections", "desired_number_of_sections", int, False),
        )
