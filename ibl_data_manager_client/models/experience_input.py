from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.company_id = pop("company_id")
        self.title = pop("title")
        self.start_date = _codec.decode_date(pop("start_date"))
        self.employment_type = pop("employment_type", UNSET)
        self.location = pop("location", UNSET)
        self.end_date = _codec.optional(_codec.decode_date, pop("end_date", UNSET))
        self.is_current = pop("is_current", UNSET)
        self.description = pop("description", UNSET)
        self.data = pop("data", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.created_at = _codec.optional(_codec.decode_datetime, pop("created_at", UNSET))
        if d:
            self.additional_properties = d
        return self
