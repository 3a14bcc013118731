from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .institution import Institution
    from .program_type_enum import ProgramTypeEnum


@_codec.define
class Program(Model):
    """Program.

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

    id: int
    institution: Institution
    name: str
    program_type: ProgramTypeEnum
    duration: int
    updated_at: datetime.datetime
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "institution": _codec.encode(self.institution),
                "name": self.name,
                "program_type": self.program_type,
                "duration": self.duration,
                "updated_at": _codec.encode(self.updated_at),
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
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.data = d["data"]
            self.metadata = d["metadata"]
            self.created_at = d["created_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.institution = _models.Institution.from_dict(d["institution"])
        self.name = d["name"]
        self.program_type = d["program_type"]
        self.duration = d["duration"]
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
