from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .per_learner_course_videos_watched_data import PerLearnerCourseVideosWatchedData


@_codec.define
class PerLearnerCourseVideosWatched(Model):
    """PerLearnerCourseVideosWatched.

    Attributes:
        total: videos watched
    """

    data: list[PerLearnerCourseVideosWatchedData]
    total: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"data": _codec.encode(self.data), "total": self.total}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.data = _codec.decode_list(_models.PerLearnerCourseVideosWatchedData.from_dict, d["data"])
        self.total = d["total"]
        return self
