from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .content_details_content_info import ContentDetailsContentInfo
        from .content_details_learner import ContentDetailsLearner
        from .content_details_pagination import ContentDetailsPagination
        from .content_details_summary import ContentDetailsSummary

        d = {**src_dict}
        result = cls(
            content_info=ContentDetailsContentInfo.from_dict(d.pop("content_info")),
            summary=ContentDetailsSummary.from_dict(d.pop("summary")),
            pagination=ContentDetailsPagination.from_dict(d.pop("pagination")),
            learners=_codec.decode_list(ContentDetailsLearner.from_dict, d.pop("learners")),
        )
        result.additional_properties = d
        return result
