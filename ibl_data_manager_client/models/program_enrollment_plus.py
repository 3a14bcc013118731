from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ProgramEnrollmentPlus(Model):
    """Includes metadata+

    Attributes:
        ended: Date when enrollment ended/deactivated
        created: Date when enrollment began/activated
        started: Date when enrollment started
        expired: Date when enrollment expires (null, if not expiring)
        active: Whether the enrollment is active
    """

    ended: datetime.datetime | None
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "ended": _codec.encode(self.ended),
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.ended = _codec.optional(_codec.decode_datetime, pop("ended"))
        self.user_id = pop("user_id", UNSET)
        self.username = pop("username", UNSET)
        self.program_id = pop("program_id", UNSET)
        self.program_key = pop("program_key", UNSET)
        self.platform_key = pop("platform_key", UNSET)
        self.org = pop("org", UNSET)
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.created = _codec.optional(_codec.decode_datetime, pop("created", UNSET))
        self.started = _codec.optional(_codec.decode_datetime, pop("started", UNSET))
        self.expired = _codec.optional(_codec.decode_datetime, pop("expired", UNSET))
        self.active = pop("active", UNSET)
        self.metadata = pop("metadata", UNSET)
        if d:
            self.additional_properties = d
        return self
