from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NoChatMessagesFound(_records.Record):
    """NoChatMessagesFound.

    Attributes:
        error: Default on the server: No chat messages found..
    """

    error: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("error", "error", str, False),)
