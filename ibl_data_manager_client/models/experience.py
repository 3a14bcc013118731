from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .company import Company
    from .user_info import UserInfo


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.employment_type = d["employment_type"]
            self.location = d["location"]
            self.end_date = d["end_date"]
            self.is_current = d["is_current"]
            self.description = d["description"]
            self.data = d["data"]
            self.metadata = d["metadata"]
            self.created_at = d["created_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.user = d["user"]
        self.user_info = _models.UserInfo.from_dict(d["user_info"])
        self.company = _models.Company.from_dict(d["company"])
        self.title = d["title"]
        self.start_date = _codec.decode_date(d["start_date"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.end_date = _codec.optional(_codec.decode_date, self.end_date)
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
