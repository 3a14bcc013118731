from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .mentor_data import MentorData


@_attrs_define
class TenantMentorTraces(Model):
    """TenantMentorTraces."""

    tenant: str
    tenant_total_cost: float
    mentor_data: list[MentorData]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.tenant = pop("tenant")
        self.tenant_total_cost = pop("tenant_total_cost")
        self.mentor_data = _codec.decode_list(_models.MentorData.from_dict, pop("mentor_data"))
        if d:
            self.additional_properties = d
        return self
