from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .per_learner_course_last_access_data import PerLearnerCourseLastAccessData


@_codec.define
class PerLearnerLastAccessData(Model):
    """PerLearnerLastAccessData.

    Attributes:
        last_accessed: Last accessed time
    """

    course_last_accessed: PerLearnerCourseLastAccessData | Unset = UNSET
    last_accessed: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_last_accessed": _codec.encode(self.course_last_accessed), "last_accessed": self.last_accessed},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.course_last_accessed = d["course_last_accessed"]
            self.last_accessed = d["last_accessed"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_last_accessed = _codec.if_set(
            _models.PerLearnerCourseLastAccessData.from_dict, self.course_last_accessed
        )
        return self
