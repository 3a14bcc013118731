from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .crontab_schedule import CrontabSchedule


@_codec.define
class PeriodicTask(Model):
    """PeriodicTask.

    Attributes:
        name: Short Description For This Task
        one_off: If True, the schedule will only run the task a single time
        start_time: Datetime when the schedule should begin triggering the task to run
        enabled: Set to False to disable the schedule
    """

    id: int
    name: str
    crontab: CrontabSchedule
    one_off: bool | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "crontab": _codec.encode(self.crontab),
                "one_off": self.one_off,
                "start_time": _codec.encode(self.start_time),
                "enabled": self.enabled,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.one_off = d["one_off"]
            self.start_time = d["start_time"]
            self.enabled = d["enabled"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.crontab = _models.CrontabSchedule.from_dict(d["crontab"])
        self.start_time = _codec.optional(_codec.decode_datetime, self.start_time)
        return self
