from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PeriodicTask(_records.Record):
    """PeriodicTask.

    Attributes:
        name: Short Description For This Task
        one_off: If True, the schedule will only run the task a single time
        start_time: Datetime when the schedule should begin triggering the task to run
        enabled: Set to False to disable the schedule
    """

    id: int
    name: str
    crontab: _models.CrontabSchedule
    one_off: bool | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    enabled: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("crontab", "crontab", _models.CrontabSchedule, True),
            ("one_off", "one_off", bool, False),
            ("start_time", "start_time", datetime.datetime | None, False),
            ("enabled", "enabled", bool, False),
        )
