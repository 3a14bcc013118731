from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class CeleryHeartbeatFail(_records.Record):
    """CeleryHeartbeatFail.

    Attributes:
        status: * `unhealthy` - unhealthy
            * `healthy` - healthy
    """

    status: _models.CeleryHeartbeatFailStatusEnum
    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", _models.CeleryHeartbeatFailStatusEnum, True), ("message", "message", str, True))
