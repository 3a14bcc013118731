from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .recipient import Recipient


@_codec.define
class PreviewResponse(Model):
    """Response serializer for notification preview"""

    status: str
    build_id: UUID
    count: int
    warning: None | str
    recipients: list[Recipient]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.build_id = _codec.decode_uuid(d["build_id"])
        self.count = d["count"]
        self.warning = d["warning"]
        self.recipients = _codec.decode_list(_models.Recipient.from_dict, d["recipients"])
        return self
