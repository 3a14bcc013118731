from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .mentor_data import MentorData

        d = {**src_dict}
        result = cls(
            tenant=d.pop("tenant"),
            tenant_total_cost=d.pop("tenant_total_cost"),
            mentor_data=_codec.decode_list(MentorData.from_dict, d.pop("mentor_data")),
        )
        result.additional_properties = d
        return result
