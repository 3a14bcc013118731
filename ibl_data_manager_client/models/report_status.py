from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ReportStatus(_records.Record):
    """ReportStatus.

    Attributes:
        report_id: Used to download the report
        report_name: Report slug, this is passed when calling the create report endpoint
        state: * `pending` - Pending
            * `running` - Running
            * `accumulating` - Accumulating
            * `processing` - Processing
            * `storing` - Storing
            * `completed` - Completed
            * `cancelled` - Cancelled
            * `error` - Error
            * `expired` - Expired
        started_on: Report request timestamp (ISO 8601)
        owner: Report Owner
        expires: When report would expire and not available for download anymore
        url: Download link for report when available
    """

    report_id: str | Unset = UNSET
    report_name: str | Unset = UNSET
    state: _models.StateEnum | Unset = UNSET
    started_on: str | Unset = UNSET
    owner: str | Unset = UNSET
    expires: str | Unset = UNSET
    url: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("report_id", "report_id", str, False),
            ("report_name", "report_name", str, False),
            ("state", "state", _models.StateEnum, False),
            ("started_on", "started_on", str, False),
            ("owner", "owner", str, False),
            ("expires", "expires", str, False),
            ("url", "url", str, False),
        )
