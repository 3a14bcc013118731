from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VeoVideoDetail(_records.Record):
    """VeoVideoDetail."""

    id: int
    video_file: None | str
    generation_status: str
    prompt_image: None | str
    thumbnail_image: None | str
    name: str | Unset = UNSET
    data: Any | Unset = UNSET
    prompt_text: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("video_file", "video_file", str | None, True),
            ("generation_status", "generation_status", str, True),
            ("prompt_image", "prompt_image", str | None, True),
            ("thumbnail_image", "thumbnail_image", str | None, True),
            ("name", "name", str, False),
            ("data", "data", Any, False),
            ("prompt_text", "prompt_text", str | None, False),
        )
