from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_search_hit_metadata import UserSearchHitMetadata


@_codec.define
class UserSearchHit(Model):
    """UserSearchHit."""

    id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    full_name: str | Unset = UNSET
    profile_image: str | Unset = UNSET
    role: str | Unset = UNSET
    departments: list[str] | Unset = UNSET
    status: str | Unset = UNSET
    joined_date: datetime.datetime | Unset = UNSET
    last_login: datetime.datetime | Unset = UNSET
    metadata: UserSearchHitMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "email": self.email,
                "first_name": self.first_name,
                "last_name": self.last_name,
                "full_name": self.full_name,
                "profile_image": self.profile_image,
                "role": self.role,
                "departments": _codec.encode(self.departments),
                "status": self.status,
                "joined_date": _codec.encode(self.joined_date),
                "last_login": _codec.encode(self.last_login),
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 13:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.username = d["username"]
            self.email = d["email"]
            self.first_name = d["first_name"]
            self.last_name = d["last_name"]
            self.full_name = d["full_name"]
            self.profile_image = d["profile_image"]
            self.role = d["role"]
            self.departments = d["departments"]
            self.status = d["status"]
            self.joined_date = d["joined_date"]
            self.last_login = d["last_login"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.joined_date = _codec.if_set(_codec.decode_datetime, self.joined_date)
        self.last_login = _codec.if_set(_codec.decode_datetime, self.last_login)
        self.metadata = _codec.if_set(_models.UserSearchHitMetadata.from_dict, self.metadata)
        return self
