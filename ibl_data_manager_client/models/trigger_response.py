from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class TriggerResponse(_records.Record):
    """TriggerResponse."""

    slug: str
    template: None | str
    platform: None | str
    parameters: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("slug", "slug", str, True),
            ("template", "template", str | None, True),
            ("platform", "platform", str | None, True),
            ("parameters", "parameters", Any, True),
        )
