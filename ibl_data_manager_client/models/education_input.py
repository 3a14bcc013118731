from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.degree = d["degree"]
            self.field_of_study = d["field_of_study"]
            self.end_date = d["end_date"]
            self.grade = d["grade"]
            self.activities = d["activities"]
            self.description = d["description"]
            self.data = d["data"]
            self.metadata = d["metadata"]
            self.created_at = d["created_at"]
            self.is_current = d["is_current"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.institution_id = d["institution_id"]
        self.start_date = _codec.decode_date(d["start_date"])
        self.end_date = _codec.optional(_codec.decode_date, self.end_date)
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
