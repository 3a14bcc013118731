from __future__ import annotations

import datetime
from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PathwayEnrollment(Model):
    """PathwayEnrollment."""

    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    pathway_uuid: UUID | Unset = UNSET
    platform_key: str | Unset = UNSET
    org: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "pathway_id": self.pathway_id,
                "pathway_uuid": _codec.encode(self.pathway_uuid),
                "platform_key": self.platform_key,
                "org": self.org,
                "name": self.name,
                "slug": self.slug,
                "created": _codec.encode(self.created),
                "ended": _codec.encode(self.ended),
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.pathway_id = d["pathway_id"]
            self.pathway_uuid = d["pathway_uuid"]
            self.platform_key = d["platform_key"]
            self.org = d["org"]
            self.name = d["name"]
            self.slug = d["slug"]
            self.created = d["created"]
            self.ended = d["ended"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pathway_uuid = _codec.if_set(_codec.decode_uuid, self.pathway_uuid)
        self.created = _codec.optional(_codec.decode_datetime, self.created)
        self.ended = _codec.optional(_codec.decode_datetime, self.ended)
        return self
