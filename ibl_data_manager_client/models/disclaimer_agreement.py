from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class DisclaimerAgreement(Model):
    """DisclaimerAgreement.

    Attributes:
        user: edX user ID
    """

    id: int
    user: int
    disclaimer: int
    agreed_at: datetime.datetime
    platform_key: str
    user_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "user": self.user,
                "disclaimer": self.disclaimer,
                "agreed_at": _codec.encode(self.agreed_at),
                "platform_key": self.platform_key,
                "user_id": self.user_id,
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
        self.id = d["id"]
        self.user = d["user"]
        self.disclaimer = d["disclaimer"]
        self.agreed_at = _codec.decode_datetime(d["agreed_at"])
        self.platform_key = d["platform_key"]
        self.user_id = d["user_id"]
        return self
