from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .web_resource_card import WebResourceCard


@_attrs_define
class WebResource(Model):
    """WebResource."""

    content: str
    title: str
    image_url: None | str | Unset = UNSET
    source: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    card: WebResourceCard | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "image_url": "imageUrl",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "content": self.content,
                "title": self.title,
                "imageUrl": self.image_url,
                "source": self.source,
                "metadata": _codec.encode(self.metadata),
                "card": _codec.encode(self.card),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.image_url = d["imageUrl"]
            self.source = d["source"]
            self.metadata = d["metadata"]
            self.card = d["card"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.content = d["content"]
        self.title = d["title"]
        self.card = _codec.optional(_models.WebResourceCard.from_dict, self.card)
        return self
