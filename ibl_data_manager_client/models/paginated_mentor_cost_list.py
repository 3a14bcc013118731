from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_cost import MentorCost
    from .mentor_data import MentorData


@_codec.define
class PaginatedMentorCostList(Model):
    """PaginatedMentorCostList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    tenant: str | Unset = UNSET
    tenant_total_cost: float | Unset = UNSET
    mentor_data: list[MentorData] | Unset = UNSET
    results: list[MentorCost] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "tenant": self.tenant,
                "tenant_total_cost": self.tenant_total_cost,
                "mentor_data": _codec.encode(self.mentor_data),
                "results": _codec.encode(self.results),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.tenant = d["tenant"]
            self.tenant_total_cost = d["tenant_total_cost"]
            self.mentor_data = d["mentor_data"]
            self.results = d["results"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor_data = _codec.if_set_list(_models.MentorData.from_dict, self.mentor_data)
        self.results = _codec.if_set_list(_models.MentorCost.from_dict, self.results)
        return self
