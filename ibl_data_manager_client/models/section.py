from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model

if TYPE_CHECKING:
    from .section_status_enum import SectionStatusEnum


@_attrs_define
class Section(Model):
    """Section.

    Attributes:
        status: * `published` - Published
            * `draft` - Unsynced
            * `error` - Error
            * `syncing` - Syncing
    """

    id: int
    course: int
    display_name: str
    status: SectionStatusEnum
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "course": self.course,
                "display_name": self.display_name,
                "status": self.status,
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
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.course = d["course"]
        self.display_name = d["display_name"]
        self.status = d["status"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
