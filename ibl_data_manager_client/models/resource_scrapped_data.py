from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .resource_scrapped_data_status_enum import ResourceScrappedDataStatusEnum


@_codec.define
class ResourceScrappedData(Model):
    """ResourceScrappedData."""

    id: int
    date_created: datetime.datetime | None
    last_modified: datetime.datetime | None
    resource: int
    status: None | ResourceScrappedDataStatusEnum | Unset = UNSET
    content: None | str | Unset = UNSET
    content_type: None | str | Unset = UNSET
    extra_data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
                "resource": self.resource,
                "status": self.status,
                "content": self.content,
                "content_type": self.content_type,
                "extra_data": _codec.encode(self.extra_data),
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
            self.status = d["status"]
            self.content = d["content"]
            self.content_type = d["content_type"]
            self.extra_data = d["extra_data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.date_created = _codec.optional(_codec.decode_datetime, d["date_created"])
        self.last_modified = _codec.optional(_codec.decode_datetime, d["last_modified"])
        self.resource = d["resource"]
        return self
