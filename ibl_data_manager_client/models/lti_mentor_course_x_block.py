from __future__ import annotations

from .._json import records as _records


@_records.define
class LtiMentorCourseXBlock(_records.Record):
    """LtiMentorCourseXBlock.

    Attributes:
        mentor: The unique_id of the mentor
        location: The xblock location of the mentor
    """

    mentor: str
    location: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("mentor", "mentor", str, True), ("location", "location", str, True))
