from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .page_content import PageContent


@_codec.define
class RetrieverResponseSearch(Model):
    """RetrieverResponseSearch.

    Attributes:
        results: Docs from similarity search
    """

    results: list[PageContent]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"results": _codec.encode(self.results)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.results = _codec.decode_list(_models.PageContent.from_dict, d["results"])
        return self
