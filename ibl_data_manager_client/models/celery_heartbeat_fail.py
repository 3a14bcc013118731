from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .celery_heartbeat_fail_status_enum import CeleryHeartbeatFailStatusEnum


@_codec.define
class CeleryHeartbeatFail(Model):
    """CeleryHeartbeatFail.

    Attributes:
        status: * `unhealthy` - unhealthy
            * `healthy` - healthy
    """

    status: CeleryHeartbeatFailStatusEnum
    message: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"status": self.status, "message": self.message}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.message = d["message"]
        return self
