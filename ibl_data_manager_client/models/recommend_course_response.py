from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .recommended_course_id import RecommendedCourseId


@_codec.define
class RecommendCourseResponse(Model):
    """RecommendCourseResponse."""

    courses: list[RecommendedCourseId]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"courses": _codec.encode(self.courses)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.courses = _codec.decode_list(_models.RecommendedCourseId.from_dict, d["courses"])
        return self
