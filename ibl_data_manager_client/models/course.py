from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Course(_records.Record):
    """Course.

    Attributes:
        course_id: The edX course ID string for the course.
        name: The display name of the course. (Should match edX)
        slug: An additional unique slug field. (Optional)
    """

    course_id: str
    name: str
    slug: None | str
    org: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("slug", "slug", str | None, True),
            ("org", "org", str, False),
        )
