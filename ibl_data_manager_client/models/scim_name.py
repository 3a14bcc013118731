from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class SCIMName(Model):
    """SCIM name object serializer

    Attributes:
        formatted: Full formatted name
        family_name: Family/last name
        given_name: Given/first name
    """

    formatted: str
    family_name: str
    given_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "family_name": "familyName",
        "given_name": "givenName",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "formatted": self.formatted,
                "familyName": self.family_name,
                "givenName": self.given_name,
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
        self.formatted = d["formatted"]
        self.family_name = d["familyName"]
        self.given_name = d["givenName"]
        return self
