from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .notification_builder_context import NotificationBuilderContext


@_codec.define
class ContextResponse(Model):
    """Response serializer for context endpoint"""

    status: str
    data: NotificationBuilderContext
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"status": self.status, "data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.data = _models.NotificationBuilderContext.from_dict(d["data"])
        return self
