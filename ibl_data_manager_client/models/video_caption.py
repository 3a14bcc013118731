from __future__ import annotations

from .._json import records as _records
from ..types import File


@_records.define
class VideoCaption(_records.Record):
    """VideoCaption."""

    file: File

    @staticmethod
    def _fields() -> _records.Fields:
        return (("file", "file", File, True),)
