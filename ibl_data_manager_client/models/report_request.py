from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ReportRequest(_records.Record):
    """ReportRequest.

    Attributes:
        report_name: Report slug, this is passed when calling the create report endpoint
        start_date: Start date for the report
        end_date: End date for the report
        mentor: Mentor ID for the report (Only for mentor reports)
        course_id: Course ID for the report (Only for course reports)
        query: Advanced Query to run the report, supports SQL Like queries. This runs against the final result after all
            filters are applied.

            e.g For date type filtering
            date_joined > '2021-01-01'

            See https://pandas.pydata.org/docs/reference/api/pandas.DataFrame.query.html#pandas.DataFrame.query
    """

    report_name: str | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    mentor: str | Unset = UNSET
    course_id: str | Unset = UNSET
    query: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("report_name", "report_name", str, False),
            ("start_date", "start_date", datetime.date, False),
            ("end_date", "end_date", datetime.date, False),
            ("mentor", "mentor", str, False),
            ("course_id", "course_id", str, False),
            ("query", "query", str, False),
        )
