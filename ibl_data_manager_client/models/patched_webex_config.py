from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PatchedWebexConfig(Model):
    """PatchedWebexConfig.

    Attributes:
        webex_bot_id: Bot id from webex
    """

    webex_bot_id: str | Unset = UNSET
    bot_access_token: str | Unset = UNSET
    bot_username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "webex_bot_id": self.webex_bot_id,
                "bot_access_token": self.bot_access_token,
                "bot_username": self.bot_username,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = {**src_dict}
        pop = d.pop
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        self.webex_bot_id = pop("webex_bot_id", UNSET)
        self.bot_access_token = pop("bot_access_token", UNSET)
        self.bot_username = pop("bot_username", UNSET)
        self.additional_properties = d or {}  # the copy, once emptied, would keep its room
        return self
