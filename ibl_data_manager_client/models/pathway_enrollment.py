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

        d = {**src_dict}
        result = cls(
            user_id=d.pop("user_id", UNSET),
            username=d.pop("username", UNSET),
            pathway_id=d.pop("pathway_id", UNSET),
            pathway_uuid=_codec.optional(UUID, d.pop("pathway_uuid", UNSET)),
            platform_key=d.pop("platform_key", UNSET),
            org=d.pop("org", UNSET),
            name=d.pop("name", UNSET),
            slug=d.pop("slug", UNSET),
            created=_codec.optional(_codec.decode_datetime, d.pop("created", UNSET)),
            ended=_codec.optional(_codec.decode_datetime, d.pop("ended", UNSET)),
            active=d.pop("active", UNSET),
        )
        result.additional_properties = d
        return result
