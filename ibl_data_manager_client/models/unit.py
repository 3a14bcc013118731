from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .section_status_enum import SectionStatusEnum
    from .unit_type_enum import UnitTypeEnum


@_codec.define
class Unit(Model):
    """Unit.

    Attributes:
        status: * `published` - Published
            * `draft` - Unsynced
            * `error` - Error
            * `syncing` - Syncing
        type_: * `tutorial` - Tutorial
            * `assessment` - Assessment
    """

    id: int
    subsection: int
    display_name: str
    status: SectionStatusEnum
    created_at: datetime.datetime
    updated_at: datetime.datetime
    type_: UnitTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "subsection": self.subsection,
                "display_name": self.display_name,
                "status": self.status,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "type": self.type_,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.subsection = d["subsection"]
        self.display_name = d["display_name"]
        self.status = d["status"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
