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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.tenant = d["tenant"]
        self.tenant_total_cost = d["tenant_total_cost"]
        self.mentor_data = _codec.decode_list(_models.MentorData.from_dict, d["mentor_data"])
        return self
