from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PatchedLLMCredentialRequest(Model):
    """PatchedLLMCredentialRequest.

    Attributes:
        name: Name of the credential provider
        value: Value of the credential provider
        platform: Key of the tenant
    """

    name: str | Unset = UNSET
    value: Any | Unset = UNSET
    platform: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "value": _codec.encode(self.value), "platform": self.platform},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.name = pop("name", UNSET)
        self.value = pop("value", UNSET)
        self.platform = pop("platform", UNSET)
        if d:
            self.additional_properties = d
        return self
