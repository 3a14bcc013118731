from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class AIGeneratedImage(Model):
    """AIGeneratedImage.

    Attributes:
        user: edX user ID
    """

    id: int
    image: str
    date_created: datetime.datetime
    user: int | None | Unset = UNSET
    platform: int | None | Unset = UNSET
    prompt: str | Unset = UNSET
    model: str | Unset = UNSET
    provider: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "image": self.image,
                "date_created": _codec.encode(self.date_created),
                "user": self.user,
                "platform": self.platform,
                "prompt": self.prompt,
                "model": self.model,
                "provider": self.provider,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.user = d["user"]
            self.platform = d["platform"]
            self.prompt = d["prompt"]
            self.model = d["model"]
            self.provider = d["provider"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.image = d["image"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        return self
