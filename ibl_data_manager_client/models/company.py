from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .user_info import UserInfo


@_attrs_define
class Company(Model):
    """Company.

    Attributes:
        user: edX user ID
        data: Metadata
        metadata: Metadata
    """

    id: int
    user: int
    user_info: UserInfo
    name: str
    updated_at: datetime.datetime
    industry: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    logo_url: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "user": self.user,
                "user_info": _codec.encode(self.user_info),
                "name": self.name,
                "updated_at": _codec.encode(self.updated_at),
                "industry": self.industry,
                "website": self.website,
                "logo_url": self.logo_url,
                "data": _codec.encode(self.data),
                "metadata": _codec.encode(self.metadata),
                "created_at": _codec.encode(self.created_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .user_info import UserInfo

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            user=d.pop("user"),
            user_info=UserInfo.from_dict(d.pop("user_info")),
            name=d.pop("name"),
            updated_at=_codec.decode_datetime(d.pop("updated_at")),
            industry=d.pop("industry", UNSET),
            website=d.pop("website", UNSET),
            logo_url=d.pop("logo_url", UNSET),
            data=d.pop("data", UNSET),
            metadata=d.pop("metadata", UNSET),
            created_at=_codec.optional(_codec.decode_datetime, d.pop("created_at", UNSET)),
        )
        result.additional_properties = d
        return result
