from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class GooglePayAccountResponse(_records.Record):
    """GooglePayAccountResponse.

    Attributes:
        bundle_id: The bundle id of the app
        status: * `ACCOUNT_ACTIVE` - Account Active
            * `ACCOUNT_PENDING` - Account Pending
        user: edX user ID
    """

    account_id: str
    created_on: datetime.datetime
    last_updated: datetime.datetime
    bundle_id: str | Unset = UNSET
    status: _models.GooglePayAccountResponseStatusEnum | Unset = UNSET
    user: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("account_id", "account_id", str, True),
            ("created_on", "created_on", datetime.datetime, True),
            ("last_updated", "last_updated", datetime.datetime, True),
            ("bundle_id", "bundle_id", str, False),
            ("status", "status", _models.GooglePayAccountResponseStatusEnum, False),
            ("user", "user", int | None, False),
        )
