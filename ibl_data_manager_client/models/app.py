from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class App(Model):
    """App.

    Attributes:
        onboarding_required: If true, users will be required to complete onboarding before using this app
    """

    name: str
    url: str
    type_: str
    metadata: Any | Unset = UNSET
    onboarding_required: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "url": self.url,
                "type": self.type_,
                "metadata": _codec.encode(self.metadata),
                "onboarding_required": self.onboarding_required,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.name = pop("name")
        self.url = pop("url")
        self.type_ = pop("type")
        self.metadata = pop("metadata", UNSET)
        self.onboarding_required = pop("onboarding_required", UNSET)
        if d:
            self.additional_properties = d
        return self
