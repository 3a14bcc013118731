from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .course_completion_record import CourseCompletionRecord


@_codec.define
class CourseCompletionsByCourse(Model):
    """CourseCompletionsByCourse."""

    additional_properties: dict[str, CourseCompletionRecord] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        self = _codec.create(cls)
        self.additional_properties = {
            key: _models.CourseCompletionRecord.from_dict(value) for key, value in src_dict.items()
        }
        return self
