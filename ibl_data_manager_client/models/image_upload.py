from __future__ import annotations

from .._json import records as _records


@_records.define
class ImageUpload(_records.Record):
    """ImageUpload."""

    file: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("file", "file", str, True),)
