from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .recipient import Recipient


@_attrs_define
class PreviewResponse(Model):
    """Response serializer for notification preview"""

    status: str
    build_id: UUID
    count: int
    warning: None | str
    recipients: list[Recipient]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "status": self.status,
                "build_id": _codec.encode(self.build_id),
                "count": self.count,
                "warning": self.warning,
                "recipients": _codec.encode(self.recipients),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.build_id = _codec.decode_uuid(d["build_id"])
        self.count = d["count"]
        self.warning = d["warning"]
        self.recipients = _codec.decode_list(_models.Recipient.from_dict, d["recipients"])
        return self
