from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedAssignmentList(_records.Record):
    """PaginatedAssignmentList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    data: list[_models.CredentialAssignment] | Unset = UNSET
    results: list[_models.CredentialAssignment] | Unset = UNSET
    num_pages: int | Unset = UNSET
    page_number: int | Unset = UNSET
    max_page_size: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("data", "data", list[_models.CredentialAssignment], False),
            ("results", "results", list[_models.CredentialAssignment], False),
            ("num_pages", "num_pages", int, False),
            ("page_number", "page_number", int, False),
            ("max_page_size", "max_page_size", int, False),
        )
