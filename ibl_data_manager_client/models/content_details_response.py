from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .content_details_content_info import ContentDetailsContentInfo
    from .content_details_learner import ContentDetailsLearner
    from .content_details_pagination import ContentDetailsPagination
    from .content_details_summary import ContentDetailsSummary


@_attrs_define
class ContentDetailsResponse(Model):
    """Serializer for the content details API response.

    Attributes:
        content_info: Serializer for the content information block.
        summary: Serializer for summary data in the content details endpoint.
        pagination: Serializer for pagination information in content details response.
    """

    content_info: ContentDetailsContentInfo
    summary: ContentDetailsSummary
    pagination: ContentDetailsPagination
    learners: list[ContentDetailsLearner]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "content_info": _codec.encode(self.content_info),
                "summary": _codec.encode(self.summary),
                "pagination": _codec.encode(self.pagination),
                "learners": _codec.encode(self.learners),
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
        self.content_info = _models.ContentDetailsContentInfo.from_dict(d["content_info"])
        self.summary = _models.ContentDetailsSummary.from_dict(d["summary"])
        self.pagination = _models.ContentDetailsPagination.from_dict(d["pagination"])
        self.learners = _codec.decode_list(_models.ContentDetailsLearner.from_dict, d["learners"])
        return self
