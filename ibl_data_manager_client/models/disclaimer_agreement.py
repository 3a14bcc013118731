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
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.user = pop("user")
        self.disclaimer = pop("disclaimer")
        self.agreed_at = _codec.decode_datetime(pop("agreed_at"))
        self.platform_key = pop("platform_key")
        self.user_id = pop("user_id")
        if d:
            self.additional_properties = d
        return self
