from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .issuer_authority import IssuerAuthority


@_attrs_define
class IssuerAuthorityCreated(Model):
    """IssuerAuthorityCreated."""

    data: IssuerAuthority | Unset = UNSET
    name: str | Unset = UNSET
    title: str | Unset = UNSET
    signature: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "data": _codec.encode(self.data),
                "name": self.name,
                "title": self.title,
                "signature": self.signature,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
            self.name = d["name"]
            self.title = d["title"]
            self.signature = d["signature"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.optional(_models.IssuerAuthority.from_dict, self.data)
        return self
