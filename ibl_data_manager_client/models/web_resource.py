from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .web_resource_card import WebResourceCard


@_codec.define
class WebResource(Model):
    """WebResource."""

    content: str
    title: str
    image_url: None | str | Unset = UNSET
    source: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    card: WebResourceCard | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"image_url": "imageUrl"}

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.image_url = d["imageUrl"]
            self.source = d["source"]
            self.metadata = d["metadata"]
            self.card = d["card"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.content = d["content"]
        self.title = d["title"]
        self.card = _codec.if_set(_models.WebResourceCard.from_dict, self.card)
        return self
