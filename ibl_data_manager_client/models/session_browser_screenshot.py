from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class SessionBrowserScreenshot(_records.Record):
    """SessionBrowserScreenshot."""

    type_: str
    session_id: str
    format_: str
    ext: str
    url: str
    time: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, True),
            ("session_id", "session_id", str, True),
            ("format", "format_", str, True),
            ("ext", "ext", str, True),
            ("url", "url", str, True),
            ("time", "time", datetime.datetime, True),
        )
