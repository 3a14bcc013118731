from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ProgramEnrollmentPlusInput(Model):
    """Includes metadata+

    Attributes:
        created: Date when enrollment began/activated
        started: Date when enrollment started
        expired: Date when enrollment expires (null, if not expiring)
        active: Whether the enrollment is active
    """

    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    program_id: str | Unset = UNSET
    program_key: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    org: str | Unset = UNSET
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    started: datetime.datetime | None | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "program_id": self.program_id,
                "program_key": self.program_key,
                "platform_key": self.platform_key,
                "org": self.org,
                "name": self.name,
                "slug": self.slug,
                "created": _codec.encode(self.created),
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "active": self.active,
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
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.program_id = d["program_id"]
            self.program_key = d["program_key"]
            self.platform_key = d["platform_key"]
            self.org = d["org"]
            self.name = d["name"]
            self.slug = d["slug"]
            self.created = d["created"]
            self.started = d["started"]
            self.expired = d["expired"]
            self.active = d["active"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.created = _codec.optional(_codec.decode_datetime, self.created)
        self.started = _codec.optional(_codec.decode_datetime, self.started)
        self.expired = _codec.optional(_codec.decode_datetime, self.expired)
        return self
