from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class BulkCreateAssertion(_records.Record):
    """BulkCreateAssertion."""

    skipped: list[Any]
    issued: list[Any]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("skipped", "skipped", list[Any], True), ("issued", "issued", list[Any], True))
