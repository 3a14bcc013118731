from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMemoryContextRequest(_records.Record):
    """UserMemoryContextRequest.

    Attributes:
        extra_data: Extra custom data to be added to the memory
    """

    extra_data: str | Unset = UNSET
    use_reported_skills: bool | Unset = UNSET
    use_desired_skills: bool | Unset = UNSET
    use_credentials: bool | Unset = UNSET
    use_enrolled_courses: bool | Unset = UNSET
    use_time_spent: bool | Unset = UNSET
    use_completed_courses: bool | Unset = UNSET
    use_completed_programs: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("extra_data", "extra_data", str, False),
            ("use_reported_skills", "use_reported_skills", bool, False),
            ("use_desired_skills", "use_desired_skills", bool, False),
            ("use_credentials", "use_credentials", bool, False),
            ("use_enrolled_courses", "use_enrolled_courses", bool, False),
            ("use_time_spent", "use_time_spent", bool, False),
            ("use_completed_courses", "use_completed_courses", bool, False),
            ("use_completed_programs", "use_completed_programs", bool, False),
        )
