from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .section_status_enum import SectionStatusEnum
    from .unit_with_children import UnitWithChildren


@_attrs_define
class SubSectionWithChildren(Model):
    """SubSectionWithChildren.

    Attributes:
        status: * `published` - Published
            * `draft` - Unsynced
            * `error` - Error
            * `syncing` - Syncing
    """

    id: int
    section: int
    display_name: str
    status: SectionStatusEnum
    units: list[UnitWithChildren]
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "section": self.section,
                "display_name": self.display_name,
                "status": self.status,
                "units": _codec.encode(self.units),
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
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
        self.id = d["id"]
        self.section = d["section"]
        self.display_name = d["display_name"]
        self.status = d["status"]
        self.units = _codec.decode_list(_models.UnitWithChildren.from_dict, d["units"])
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
