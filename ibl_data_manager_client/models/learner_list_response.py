from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .learner_list_item import LearnerListItem
    from .learner_list_pagination import LearnerListPagination
    from .platform_info import PlatformInfo


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.platform = _models.PlatformInfo.from_dict(d["platform"])
        self.learners = _codec.decode_list(_models.LearnerListItem.from_dict, d["learners"])
        self.pagination = _models.LearnerListPagination.from_dict(d["pagination"])
        self.generated_at = _codec.decode_datetime(d["generated_at"])
        return self
