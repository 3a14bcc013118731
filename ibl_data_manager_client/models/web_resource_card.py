from __future__ import annotations

from .._json import records as _records


@_records.define
class WebResourceCard(_records.Record):
    """WebResourceCard."""

    title: str
    description: str
    image_url: str
    domain: str
    site_name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("title", "title", str, True),
            ("description", "description", str, True),
            ("imageUrl", "image_url", str, True),
            ("domain", "domain", str, True),
            ("site_name", "site_name", str, True),
        )
