from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedCredentialList(_records.Record):
    """PaginatedCredentialList."""

    count: int
    data: list[_models.Credential]
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    num_pages: int | Unset = UNSET
    page_number: int | Unset = UNSET
    max_page_size: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("data", "data", list[_models.Credential], True),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
            ("num_pages", "num_pages", int, False),
            ("page_number", "page_number", int, False),
            ("max_page_size", "max_page_size", int, False),
        )
