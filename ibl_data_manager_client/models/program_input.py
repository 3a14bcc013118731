from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_type_enum import ProgramTypeEnum


@_codec.define
class ProgramInput(Model):
    """ProgramInput.

    Attributes:
        program_type: * `bachelors` - Bachelor's Degree
            * `masters` - Master's Degree
            * `phd` - PhD
            * `diploma` - Diploma
            * `certificate` - Certificate
            * `ungraded` - Ungraded
            * `other` - Other
        duration: Duration in months
        data: Metadata
        metadata: Metadata
    """

    institution_id: int
    name: str
    program_type: ProgramTypeEnum
    duration: int
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "institution_id": self.institution_id,
                "name": self.name,
                "program_type": self.program_type,
                "duration": self.duration,
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
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.data = d["data"]
            self.metadata = d["metadata"]
            self.created_at = d["created_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.institution_id = d["institution_id"]
        self.name = d["name"]
        self.program_type = d["program_type"]
        self.duration = d["duration"]
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
