from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class WebResourceCard(Model):
    """WebResourceCard."""

    title: str
    description: str
    image_url: str
    domain: str
    site_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "image_url": "imageUrl",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "title": self.title,
                "description": self.description,
                "imageUrl": self.image_url,
                "domain": self.domain,
                "site_name": self.site_name,
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
        self.title = d["title"]
        self.description = d["description"]
        self.image_url = d["imageUrl"]
        self.domain = d["domain"]
        self.site_name = d["site_name"]
        return self
