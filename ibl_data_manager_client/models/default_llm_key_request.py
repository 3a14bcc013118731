from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DefaultLLMKeyRequest(_records.Record):
    """DefaultLLMKeyRequest.

    Attributes:
        enable: Use the platform's main credentials.
        disable: Use them no longer.
    """

    enable: bool | Unset = UNSET
    disable: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("enable", "enable", bool, False), ("disable", "disable", bool, False))
