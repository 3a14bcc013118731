from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ReportData(_records.Record):
    """ReportData.

    Attributes:
        display_name: Report Name
        description: Report Description
        report_name: Report slug
        extra_query_params: Extra parameters to be passed to the report create view, e.g learner_id
        result_columns: Columns to be available in the report
    """

    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    report_name: str | Unset = UNSET
    icon: str | Unset = UNSET
    extra_query_params: list[Any] | Unset = UNSET
    result_columns: list[Any] | Unset = UNSET
    status: _models.ReportStatus | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, False),
            ("description", "description", str, False),
            ("report_name", "report_name", str, False),
            ("icon", "icon", str, False),
            ("extra_query_params", "extra_query_params", list[Any], False),
            ("result_columns", "result_columns", list[Any], False),
            ("status", "status", _models.ReportStatus, False),
        )
