from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class EducationInput(Model):
    """EducationInput.

    Attributes:
        data: Metadata
        metadata: Metadata
    """

    institution_id: int
    start_date: datetime.date
    degree: None | str | Unset = UNSET
    field_of_study: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    grade: None | str | Unset = UNSET
    activities: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    is_current: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "institution_id": self.institution_id,
                "start_date": _codec.encode(self.start_date),
                "degree": self.degree,
                "field_of_study": self.field_of_study,
                "end_date": _codec.encode(self.end_date),
                "grade": self.grade,
                "activities": self.activities,
                "description": self.description,
                "data": _codec.encode(self.data),
                "metadata": _codec.encode(self.metadata),
                "created_at": _codec.encode(self.created_at),
                "is_current": self.is_current,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.institution_id = pop("institution_id")
        self.start_date = _codec.decode_date(pop("start_date"))
        self.degree = pop("degree", UNSET)
        self.field_of_study = pop("field_of_study", UNSET)
        self.end_date = _codec.optional(_codec.decode_date, pop("end_date", UNSET))
        self.grade = pop("grade", UNSET)
        self.activities = pop("activities", UNSET)
        self.description = pop("description", UNSET)
        self.data = pop("data", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.created_at = _codec.optional(_codec.decode_datetime, pop("created_at", UNSET))
        self.is_current = pop("is_current", UNSET)
        if d:
            self.additional_properties = d
        return self
