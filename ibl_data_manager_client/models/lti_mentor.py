from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class LtiMentor(_records.Record):
    """LtiMentor.

    Attributes:
        name: The name of the mentor
        org: The org of the mentor
        course_key: The course key
    """

    id: int
    name: str
    org: str
    course_key: str
    mentor_config: _models.LtiMentorCourseXBlock

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("org", "org", str, True),
            ("course_key", "course_key", str, True),
            ("mentor_config", "mentor_config", _models.LtiMentorCourseXBlock, True),
        )
