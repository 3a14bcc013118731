from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .content_item import ContentItem
    from .content_pagination import ContentPagination
    from .content_summary import ContentSummary


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.metric = d["metric"]
        self.summary = _models.ContentSummary.from_dict(d["summary"])
        self.pagination = _models.ContentPagination.from_dict(d["pagination"])
        self.results = _codec.decode_list(_models.ContentItem.from_dict, d["results"])
        return self
