from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .section_status_enum import SectionStatusEnum
    from .unit_type_enum import UnitTypeEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.subsection = d["subsection"]
        self.display_name = d["display_name"]
        self.status = d["status"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
