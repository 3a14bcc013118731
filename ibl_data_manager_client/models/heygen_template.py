from __future__ import annotations

from .._json import records as _records


@_records.define
class HeygenTemplate(_records.Record):
    """HeygenTemplate."""

    template_id: None | str
    preview_image_url: None | str
    name: str
    provider: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("template_id", "template_id", str | None, True),
            ("preview_image_url", "preview_image_url", str | None, True),
            ("name", "name", str, True),
            ("provider", "provider", str, True),
        )
