from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PerLearnerCourseLastAccessData(Model):
    """PerLearnerCourseLastAccessData.

    Attributes:
        course_id: Edx Course ID
        course_name: Course Name
        block_id: Last Block Accessed
        block_display_name: Last Block Display Name
        course_grade: Course grade
        course_progress: Course progress
        last_accessed: Last accessed time
    """

    course_id: str | Unset = UNSET
    course_name: str | Unset = UNSET
    block_id: str | Unset = UNSET
    block_display_name: str | Unset = UNSET
    course_grade: float | Unset = UNSET
    course_progress: float | Unset = UNSET
    last_accessed: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "course_name": self.course_name,
                "block_id": self.block_id,
                "block_display_name": self.block_display_name,
                "course_grade": self.course_grade,
                "course_progress": self.course_progress,
                "last_accessed": self.last_accessed,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.course_id = d["course_id"]
            self.course_name = d["course_name"]
            self.block_id = d["block_id"]
            self.block_display_name = d["block_display_name"]
            self.course_grade = d["course_grade"]
            self.course_progress = d["course_progress"]
            self.last_accessed = d["last_accessed"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
