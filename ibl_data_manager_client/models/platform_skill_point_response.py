from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .platform_skill_point import PlatformSkillPoint


@_codec.define
class PlatformSkillPointResponse(Model):
    """Response serializer for PlatformSkillPointManagementView GET endpoint.

    Attributes:
        results: List of platform skill point entries
        count: Total number of results
        next_page: URL for next page of results
        previous_page: URL for previous page of results
    """

    results: list[PlatformSkillPoint]
    count: int
    next_page: None | str
    previous_page: None | str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "results": _codec.encode(self.results),
                "count": self.count,
                "next_page": self.next_page,
                "previous_page": self.previous_page,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.results = _codec.decode_list(_models.PlatformSkillPoint.from_dict, d["results"])
        self.count = d["count"]
        self.next_page = d["next_page"]
        self.previous_page = d["previous_page"]
        return self
