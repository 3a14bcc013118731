from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PlatformPromptResponse(Model):
    """Response serializer for platform prompt retrieval.

    Attributes:
        created_by: Username of who created this prompt
    """

    platform_key: str
    prompt_text: str
    recommendation_type: str
    active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    spa_url: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "prompt_text": self.prompt_text,
                "recommendation_type": self.recommendation_type,
                "active": self.active,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "spa_url": self.spa_url,
                "created_by": self.created_by,
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
            self.spa_url = d["spa_url"]
            self.created_by = d["created_by"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.prompt_text = d["prompt_text"]
        self.recommendation_type = d["recommendation_type"]
        self.active = d["active"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
