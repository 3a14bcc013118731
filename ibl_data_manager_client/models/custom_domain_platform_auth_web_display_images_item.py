from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomDomainPlatformAuthWebDisplayImagesItem(_records.Record):
    """CustomDomainPlatformAuthWebDisplayImagesItem."""

    image: str | Unset = UNSET
    alt: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("image", "image", str, False), ("alt", "alt", str, False))
