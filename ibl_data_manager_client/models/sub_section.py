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
class SubSection(Model):
    """SubSection.

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
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "section": self.section,
                "display_name": self.display_name,
                "status": self.status,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.section = pop("section")
        self.display_name = pop("display_name")
        self.status = pop("status")
        self.created_at = _codec.decode_datetime(pop("created_at"))
        self.updated_at = _codec.decode_datetime(pop("updated_at"))
        if d:
            self.additional_properties = d
        return self
