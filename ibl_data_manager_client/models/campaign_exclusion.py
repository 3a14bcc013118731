from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CampaignExclusion(Model):
    """Serializer for campaign exclusion requests."""

    campaign_id: int | Unset = UNSET
    campaign_title: str | Unset = UNSET
    email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"campaign_id": self.campaign_id, "campaign_title": self.campaign_title, "email": self.email},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.campaign_id = d["campaign_id"]
            self.campaign_title = d["campaign_title"]
            self.email = d["email"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
