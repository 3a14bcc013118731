from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .role import Role


@_codec.define
class DesiredRole(Model):
    """DesiredRole."""

    roles: list[Role]
    data: Any
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "roles": _codec.encode(self.roles),
                "data": _codec.encode(self.data),
                "user_id": self.user_id,
                "username": self.username,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.username = d["username"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.roles = _codec.decode_list(_models.Role.from_dict, d["roles"])
        self.data = d["data"]
        return self
