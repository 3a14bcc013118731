from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PathwayEnrollmentPlus(Model):
    """Includes metadata+

    Attributes:
        ended: Date when enrollment ended/deactivated
        created: Date when enrollment began/activated
        active: Whether the enrollment is active
    """

    ended: datetime.datetime | None
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    pathway_uuid: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    org: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "ended": _codec.encode(self.ended),
                "user_id": self.user_id,
                "username": self.username,
                "pathway_id": self.pathway_id,
                "pathway_uuid": self.pathway_uuid,
                "platform_key": self.platform_key,
                "org": self.org,
                "name": self.name,
                "slug": self.slug,
                "created": _codec.encode(self.created),
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
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
            self.active = d["active"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.ended = _codec.optional(_codec.decode_datetime, d["ended"])
        self.created = _codec.optional(_codec.decode_datetime, self.created)
        return self
