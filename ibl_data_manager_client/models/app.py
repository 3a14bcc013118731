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
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
            self.onboarding_required = d["onboarding_required"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.url = d["url"]
        self.type_ = d["type"]
        return self
