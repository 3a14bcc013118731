from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
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
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.industry = d["industry"]
            self.website = d["website"]
            self.logo_url = d["logo_url"]
            self.data = d["data"]
            self.metadata = d["metadata"]
            self.created_at = d["created_at"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.user = d["user"]
        self.user_info = _models.UserInfo.from_dict(d["user_info"])
        self.name = d["name"]
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.created_at = _codec.optional(_codec.decode_datetime, self.created_at)
        return self
