from __future__ import annotations

from .._json import records as _records


@_records.define
class LtiMentorCourseXBlockInput(_records.Record):
    """LtiMentorCourseXBlockInput.

    Attributes:
        mentor: The unique_id of the mentor
    """

    mentor: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("mentor", "mentor", str, True),)
