from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class LLMModelForTenantInput(Model):
    """LLMModelForTenantInput."""

    llm_provider: str
    llm_name: str
    tenant: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "llm_provider": self.llm_provider,
                "llm_name": self.llm_name,
                "tenant": self.tenant,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            llm_provider=d.pop("llm_provider"),
            llm_name=d.pop("llm_name"),
            tenant=d.pop("tenant", UNSET),
        )
        result.additional_properties = d
        return result
