from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ExperienceInput(Model):
    """ExperienceInput.

    Attributes:
        data: Metadata
        metadata: Metadata
    """

    company_id: int
    title: str
    start_date: datetime.date
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
                "company_id": self.company_id,
                "title": self.title,
                "start_date": _codec.encode(self.start_date),
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
        if len(d) != 11:
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
        self.company_id = d["company_id"]
        self.title = d["title"]
        self.start_date = _codec.decode_date(d["start_date"])
        self.end_date = _codec.optional(_codec.decode_date, self.end_date)
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
