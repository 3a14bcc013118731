from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PatchedTeamsConfig(Model):
    """PatchedTeamsConfig."""

    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    verification_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "verification_token": self.verification_token,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.client_id = pop("client_id", UNSET)
        self.client_secret = pop("client_secret", UNSET)
        self.verification_token = pop("verification_token", UNSET)
        if d:
            self.additional_properties = d
        return self
