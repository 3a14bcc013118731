from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .section_status_enum import SectionStatusEnum


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.section = d["section"]
        self.display_name = d["display_name"]
        self.status = d["status"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
