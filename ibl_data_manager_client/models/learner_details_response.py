from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .learner_data import LearnerData
    from .learner_user_info import LearnerUserInfo


@_codec.define
class LearnerDetailsResponse(Model):
    """LearnerDetailsResponse."""

    user: LearnerUserInfo
    data: LearnerData
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"user": _codec.encode(self.user), "data": _codec.encode(self.data)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.user = _models.LearnerUserInfo.from_dict(d["user"])
        self.data = _models.LearnerData.from_dict(d["data"])
        return self
