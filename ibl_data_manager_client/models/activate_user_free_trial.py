from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ActivateUserFreeTrial(_records.Record):
    """ActivateUserFreeTrial.

    Attributes:
        app: The app url or name or id
        platform: The platform key
        free_trial_started: Default on the server: true.
    """

    app: str
    platform: str
    free_trial_started: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("app", "app", str, True),
            ("platform", "platform", str, True),
            ("free_trial_started", "free_trial_started", bool, False),
        )
