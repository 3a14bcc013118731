from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class MarkAllReadRequest(Model):
    """Serializer for the request to mark notifications as read.

    Attributes:
        notification_ids: Optional list of notification IDs to mark as read. If not provided, all unread notifications will be
            marked as read.
    """

    notification_ids: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "notification_ids": _codec.encode(self.notification_ids),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 1:
            d = _codec.complete(self, d)
        try:
            self.notification_ids = d["notification_ids"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.notification_ids = _codec.optional_list(_codec.decode_uuid, self.notification_ids)
        return self
