from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class WhatAppWebHook(_records.Record):
    """WhatAppWebHook."""

    entry: list[dict[str, Any]]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("entry", "entry", list[dict[str, Any]], True),)
