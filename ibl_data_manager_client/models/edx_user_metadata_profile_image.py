from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EdxUserMetadataProfileImage(_records.Record):
    """EdxUserMetadataProfileImage."""

    has_image: bool | Unset = UNSET
    image_url_full: str | Unset = UNSET
    image_url_large: str | Unset = UNSET
    image_url_medium: str | Unset = UNSET
    image_url_small: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("has_image", "has_image", bool, False),
            ("image_url_full", "image_url_full", str, False),
            ("image_url_large", "image_url_large", str, False),
            ("image_url_medium", "image_url_medium", str, False),
            ("image_url_small", "image_url_small", str, False),
        )
