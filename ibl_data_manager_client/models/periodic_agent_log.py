from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PeriodicAgentLog(_records.Record):
    """PeriodicAgentLog.

    Attributes:
        status: * `success` - Success
            * `error` - Error
            * `running` - Running
    """

    id: int
    created_at: datetime.datetime
    modified_at: datetime.datetime
    periodic_agent: int
    content: str | Unset = UNSET
    status: _models.PeriodicAgentLogStatusEnum | Unset = UNSET
    start_time: datetime.datetime | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("modified_at", "modified_at", datetime.datetime, True),
            ("periodic_agent", "periodic_agent", int, True),
            ("content", "content", str, False),
            ("status", "status", _models.PeriodicAgentLogStatusEnum, False),
            ("start_time", "start_time", datetime.datetime, False),
            ("end_time", "end_time", datetime.datetime | None, False),
        )
