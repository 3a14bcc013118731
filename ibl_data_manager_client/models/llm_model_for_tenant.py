from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class LLMModelForTenant(Model):
    """LLMModelForTenant."""

    id: int
    llm_provider: str
    llm_name: str
    tenant: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"id": self.id, "llm_provider": self.llm_provider, "llm_name": self.llm_name, "tenant": self.tenant},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.llm_provider = pop("llm_provider")
        self.llm_name = pop("llm_name")
        self.tenant = pop("tenant", UNSET)
        if d:
            self.additional_properties = d
        return self
