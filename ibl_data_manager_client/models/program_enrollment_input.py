from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ProgramEnrollmentInput(Model):
    """ProgramEnrollmentInput.

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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            user_id=d.pop("user_id", UNSET),
            username=d.pop("username", UNSET),
            program_id=d.pop("program_id", UNSET),
            program_key=d.pop("program_key", UNSET),
            platform_key=d.pop("platform_key", UNSET),
            org=d.pop("org", UNSET),
            name=d.pop("name", UNSET),
            slug=d.pop("slug", UNSET),
            created=_codec.optional(_codec.decode_datetime, d.pop("created", UNSET)),
            started=_codec.optional(_codec.decode_datetime, d.pop("started", UNSET)),
            expired=_codec.optional(_codec.decode_datetime, d.pop("expired", UNSET)),
            active=d.pop("active", UNSET),
        )
        result.additional_properties = d
        return result
