from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class TriggerRequest(_records.Record):
    """TriggerRequest."""

    template: str
    slug: str
    parameters: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("template", "template", str, True),
            ("slug", "slug", str, True),
            ("parameters", "parameters", Any, True),
        )
