from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class BillingPeriod(_records.Record):
    """Billing period information."""

    start_date: datetime.date
    end_date: datetime.date
    days: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("start_date", "start_date", datetime.date, True),
            ("end_date", "end_date", datetime.date, True),
            ("days", "days", int, True),
        )
