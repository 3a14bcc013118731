from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class VeoVideoRequest(_records.Record):
    """VeoVideoRequest."""

    prompt_text: str
    prompt_image: File | None | Unset = UNSET
    name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("prompt_text", "prompt_text", str, True),
            ("prompt_image", "prompt_image", File | None, False),
            ("name", "name", str | None, False),
        )
