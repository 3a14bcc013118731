from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pathway_uuid = _codec.optional(_codec.decode_uuid, self.pathway_uuid)
        self.created = _codec.optional(_codec.decode_datetime, self.created)
        self.ended = _codec.optional(_codec.decode_datetime, self.ended)
        return self
