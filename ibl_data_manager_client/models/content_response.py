from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .content_item import ContentItem
    from .content_pagination import ContentPagination
    from .content_summary import ContentSummary


@_attrs_define
class ContentResponse(Model):
    """Serializer for the complete content API response.

    Attributes:
        metric: The metric type (course, program, pathway, skill)
        summary: Serializer for content summary data.
        pagination: Serializer for content pagination metadata.
        results: List of content items
    """

    metric: str
    summary: ContentSummary
    pagination: ContentPagination
    results: list[ContentItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "metric": self.metric,
                "summary": _codec.encode(self.summary),
                "pagination": _codec.encode(self.pagination),
                "results": _codec.encode(self.results),
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
        self.metric = d["metric"]
        self.summary = _models.ContentSummary.from_dict(d["summary"])
        self.pagination = _models.ContentPagination.from_dict(d["pagination"])
        self.results = _codec.decode_list(_models.ContentItem.from_dict, d["results"])
        return self
