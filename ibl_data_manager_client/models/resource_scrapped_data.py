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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.status = d["status"]
            self.content = d["content"]
            self.content_type = d["content_type"]
            self.extra_data = d["extra_data"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.date_created = _codec.optional(_codec.decode_datetime, d["date_created"])
        self.last_modified = _codec.optional(_codec.decode_datetime, d["last_modified"])
        self.resource = d["resource"]
        return self
