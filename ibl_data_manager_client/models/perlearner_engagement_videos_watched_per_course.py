from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .perlearner_engagement_videos_data import PerlearnerEngagementVideosData


@_codec.define
class PerlearnerEngagementVideosWatchedPerCourse(Model):
    """PerlearnerEngagementVideosWatchedPerCourse."""

    data: list[PerlearnerEngagementVideosData]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.data = _codec.decode_list(_models.PerlearnerEngagementVideosData.from_dict, d["data"])
        return self
