from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .conversation_list_item import ConversationListItem
    from .conversation_list_response_pagination import ConversationListResponsePagination
    from .conversation_list_response_summary import ConversationListResponseSummary


@_attrs_define
class ConversationListResponse(Model):
    """ConversationListResponse."""

    summary: ConversationListResponseSummary
    results: list[ConversationListItem]
    pagination: ConversationListResponsePagination
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "summary": _codec.encode(self.summary),
                "results": _codec.encode(self.results),
                "pagination": _codec.encode(self.pagination),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.summary = _models.ConversationListResponseSummary.adopt(d["summary"])
        self.results = _codec.decode_list(_models.ConversationListItem.from_dict, d["results"])
        self.pagination = _models.ConversationListResponsePagination.adopt(d["pagination"])
        return self
