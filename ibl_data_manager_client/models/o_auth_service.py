from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class OAuthService(Model):
    """Read-only serializer exposing details about an OAuth service.

    Attributes:
        display_name: Human readable label for the OAuth service scope.
    """

    id: int
    oauth_provider: str
    name: str
    display_name: str
    description: str
    scope: str
    image: None | str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "oauth_provider": self.oauth_provider,
                "name": self.name,
                "display_name": self.display_name,
                "description": self.description,
                "scope": self.scope,
                "image": self.image,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            oauth_provider=d.pop("oauth_provider"),
            name=d.pop("name"),
            display_name=d.pop("display_name"),
            description=d.pop("description"),
            scope=d.pop("scope"),
            image=d.pop("image"),
            created_at=_codec.decode_datetime(d.pop("created_at")),
            updated_at=_codec.decode_datetime(d.pop("updated_at")),
        )
        result.additional_properties = d
        return result
