from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .skill import Skill


@_codec.define
class PaginatedSkill(Model):
    """PaginatedSkill."""

    next_page: str
    previous_page: str
    results: list[Skill]
    count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "next_page": self.next_page,
                "previous_page": self.previous_page,
                "results": _codec.encode(self.results),
                "count": self.count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.next_page = d["next_page"]
        self.previous_page = d["previous_page"]
        self.results = _codec.decode_list(_models.Skill.from_dict, d["results"])
        self.count = d["count"]
        return self
