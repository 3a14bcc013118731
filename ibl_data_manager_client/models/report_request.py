from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ReportRequest(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "report_name": self.report_name,
                "start_date": _codec.encode(self.start_date),
                "end_date": _codec.encode(self.end_date),
                "mentor": self.mentor,
                "course_id": self.course_id,
                "query": self.query,
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
            self.report_name = d["report_name"]
            self.start_date = d["start_date"]
            self.end_date = d["end_date"]
            self.mentor = d["mentor"]
            self.course_id = d["course_id"]
            self.query = d["query"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.start_date = _codec.if_set(_codec.decode_date, self.start_date)
        self.end_date = _codec.if_set(_codec.decode_date, self.end_date)
        return self
