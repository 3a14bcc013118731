from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .program_group_suggestion_detail import ProgramGroupSuggestionDetail


@_codec.define
class PaginatedProgramGroupSuggestion(Model):
    """Response serializer for paginated program group suggestion list

    Attributes:
        count: Total number of results
        next_page: URL for next page of results
        previous_page: URL for previous page of results
        results: List of program group suggestions
    """

    count: int
    next_page: None | str
    previous_page: None | str
    results: list[ProgramGroupSuggestionDetail]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "next_page": self.next_page,
                "previous_page": self.previous_page,
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
        self.count = d["count"]
        self.next_page = d["next_page"]
        self.previous_page = d["previous_page"]
        self.results = _codec.decode_list(_models.ProgramGroupSuggestionDetail.from_dict, d["results"])
        return self
