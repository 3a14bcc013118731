from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class PatchedPlatformPublicImageAsset(_records.Record):
    """PatchedPlatformPublicImageAsset.

    Attributes:
        category: Category of the asset
    """

    category: str | Unset = UNSET
    image: File | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("category", "category", str, False), ("image", "image", File, False))
