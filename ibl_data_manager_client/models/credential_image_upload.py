from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class CredentialImageUpload(_records.Record):
    """CredentialImageUpload."""

    image: File
    name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("image", "image", File, True), ("name", "name", str | None, False))
