from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserResumeFilesItem(_records.Record):
    """UserResumeFilesItem."""

    name: str | Unset = UNSET
    url: str | Unset = UNSET
    type_: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, False), ("url", "url", str, False), ("type", "type_", str, False))
