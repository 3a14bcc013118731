from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .resource_scrapped_data_status_enum import ResourceScrappedDataStatusEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.date_created = _codec.optional(_codec.decode_datetime, pop("date_created"))
        self.last_modified = _codec.optional(_codec.decode_datetime, pop("last_modified"))
        self.resource = pop("resource")
        self.status = pop("status", UNSET)
        self.content = pop("content", UNSET)
        self.content_type = pop("content_type", UNSET)
        self.extra_data = pop("extra_data", UNSET)
        if d:
            self.additional_properties = d
        return self
