from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DefaultLLMKeyUsage(_records.Record):
    """DefaultLLMKeyUsage."""

    use_main_credentials: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("use_main_credentials", "use_main_credentials", bool, False),)
