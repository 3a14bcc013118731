from __future__ import annotations

from .._json import records as _records
from ..types import File


@_records.define
class PlatformPublicImageAssetInput(_records.Record):
    """PlatformPublicImageAssetInput.

    Attributes:
        category: Category of the asset
    """

    category: str
    image: File

    @staticmethod
    def _fields() -> _records.Fields:
        return (("category", "category", str, True), ("image", "image", File, True))
