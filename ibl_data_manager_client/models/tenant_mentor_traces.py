from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .mentor_data import MentorData


@_codec.define
class TenantMentorTraces(Model):
    """TenantMentorTraces."""

    tenant: str
    tenant_total_cost: float
    mentor_data: list[MentorData]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "tenant": self.tenant,
                "tenant_total_cost": self.tenant_total_cost,
                "mentor_data": _codec.encode(self.mentor_data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.tenant = d["tenant"]
        self.tenant_total_cost = d["tenant_total_cost"]
        self.mentor_data = _codec.decode_list(_models.MentorData.from_dict, d["mentor_data"])
        return self
