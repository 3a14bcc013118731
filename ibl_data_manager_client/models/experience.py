from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .company import Company
    from .user_info import UserInfo


@_attrs_define
class Experience(Model):
    """Experience.

    Attributes:
        user: edX user ID
        data: Metadata
        metadata: Metadata
    """

    id: int
    user: int
    user_info: UserInfo
    company: Company
    title: str
    start_date: datetime.date
    updated_at: datetime.datetime
    employment_type: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    is_current: bool | Unset = UNSET
    description: None | str | Unset = UNSET
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
                "company": _codec.encode(self.company),
                "title": self.title,
                "start_date": _codec.encode(self.start_date),
                "updated_at": _codec.encode(self.updated_at),
                "employment_type": self.employment_type,
                "location": self.location,
                "end_date": _codec.encode(self.end_date),
                "is_current": self.is_current,
                "description": self.description,
                "data": _codec.encode(self.data),
                "metadata": _codec.encode(self.metadata),
                "created_at": _codec.encode(self.created_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .company import Company
        from .user_info import UserInfo

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            user=d.pop("user"),
            user_info=UserInfo.from_dict(d.pop("user_info")),
            company=Company.from_dict(d.pop("company")),
            title=d.pop("title"),
            start_date=_codec.decode_date(d.pop("start_date")),
            updated_at=_codec.decode_datetime(d.pop("updated_at")),
            employment_type=d.pop("employment_type", UNSET),
            location=d.pop("location", UNSET),
            end_date=_codec.optional(_codec.decode_date, d.pop("end_date", UNSET)),
            is_current=d.pop("is_current", UNSET),
            description=d.pop("description", UNSET),
            data=d.pop("data", UNSET),
            metadata=d.pop("metadata", UNSET),
            created_at=_codec.optional(_codec.decode_datetime, d.pop("created_at", UNSET)),
        )
        result.additional_properties = d
        return result
