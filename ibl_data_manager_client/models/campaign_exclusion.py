from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class CampaignExclusion(Model):
    """Serializer for campaign exclusion requests."""

    campaign_id: int | Unset = UNSET
    campaign_title: str | Unset = UNSET
    email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"campaign_id": self.campaign_id, "campaign_title": self.campaign_title, "email": self.email},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.campaign_id = pop("campaign_id", UNSET)
        self.campaign_title = pop("campaign_title", UNSET)
        self.email = pop("email", UNSET)
        if d:
            self.additional_properties = d
        return self
