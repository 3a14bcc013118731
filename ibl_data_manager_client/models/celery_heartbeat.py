from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class CeleryHeartbeat(_records.Record):
    """CeleryHeartbeat.

    Attributes:
        status: * `healthy` - healthy
            * `unhealthy` - unhealthy
    """

    status: _models.CeleryHeartbeatStatusEnum
    message: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("status", "status", _models.CeleryHeartbeatStatusEnum, True), ("message", "message", str, True))
