from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AppleSubscriptionStatusRequest(_records.Record):
    """AppleSubscriptionStatusRequest.

    Attributes:
        bundle_id: Default on the server: com.ibleducation.community.
    """

    bundle_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("bundle_id", "bundle_id", str, False),)
