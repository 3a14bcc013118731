from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .learner_list_item import LearnerListItem
    from .learner_list_pagination import LearnerListPagination
    from .platform_info import PlatformInfo


@_codec.define
class LearnerListResponse(Model):
    """Serializer for learner list API response.

    Attributes:
        platform: Serializer for platform information.
        learners: List of learners
        pagination: Serializer for learner list pagination.
        generated_at: Response generation timestamp
    """

    platform: PlatformInfo
    learners: list[LearnerListItem]
    pagination: LearnerListPagination
    generated_at: datetime.datetime
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform": _codec.encode(self.platform),
                "learners": _codec.encode(self.learners),
                "pagination": _codec.encode(self.pagination),
                "generated_at": _codec.encode(self.generated_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.platform = _models.PlatformInfo.from_dict(d["platform"])
        self.learners = _codec.decode_list(_models.LearnerListItem.from_dict, d["learners"])
        self.pagination = _models.LearnerListPagination.from_dict(d["pagination"])
        self.generated_at = _codec.decode_datetime(d["generated_at"])
        return self
