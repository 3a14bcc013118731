from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_match_edx_data import UserMatchEdxData


@_codec.define
class UserMatch(Model):
    """UserMatch."""

    username: str | Unset = UNSET
    user_id: int | Unset = UNSET
    active: bool | Unset = UNSET
    email: str | Unset = UNSET
    edx_data: UserMatchEdxData | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "user_id": self.user_id,
                "active": self.active,
                "email": self.email,
                "edx_data": _codec.encode(self.edx_data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.username = d["username"]
            self.user_id = d["user_id"]
            self.active = d["active"]
            self.email = d["email"]
            self.edx_data = d["edx_data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.edx_data = _codec.if_set(_models.UserMatchEdxData.from_dict, self.edx_data)
        return self
