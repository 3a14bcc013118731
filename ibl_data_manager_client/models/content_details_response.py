from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .content_details_content_info import ContentDetailsContentInfo
    from .content_details_learner import ContentDetailsLearner
    from .content_details_pagination import ContentDetailsPagination
    from .content_details_summary import ContentDetailsSummary


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.content_info = _models.ContentDetailsContentInfo.from_dict(d["content_info"])
        self.summary = _models.ContentDetailsSummary.from_dict(d["summary"])
        self.pagination = _models.ContentDetailsPagination.from_dict(d["pagination"])
        self.learners = _codec.decode_list(_models.ContentDetailsLearner.from_dict, d["learners"])
        return self
