from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class HeygenTemplateRequest(_records.Record):
    """HeygenTemplateRequest."""

    template_id: str
    name: str
    preview_image_url: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("template_id", "template_id", str, True),
            ("name", "name", str, True),
            ("preview_image_url", "preview_image_url", str | None, False),
        )
