from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ModerationLog(_records.Record):
    """ModerationLog.

    Attributes:
        target_system: * `Safety System` - Safety System
            * `Moderation System` - Moderation System
    """

    id: int
    email: str
    platform_key: str
    mentor: int
    prompt: str
    reason: str
    date_created: datetime.datetime
    username: str | Unset = UNSET
    target_system: _models.TargetSystemEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("email", "email", str, True),
            ("platform_key", "platform_key", str, True),
            ("mentor", "mentor", int, True),
            ("prompt", "prompt", str, True),
            ("reason", "reason", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("username", "username", str, False),
            ("target_system", "target_system", _models.TargetSystemEnum, False),
        )
