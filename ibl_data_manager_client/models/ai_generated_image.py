from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.image = pop("image")
        self.date_created = _codec.decode_datetime(pop("date_created"))
        self.user = pop("user", UNSET)
        self.platform = pop("platform", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.model = pop("model", UNSET)
        self.provider = pop("provider", UNSET)
        if d:
            self.additional_properties = d
        return self
