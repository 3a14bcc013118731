from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AssociateAccountResponse(_records.Record):
    """AssociateAccountResponse.

    Attributes:
        success: Default on the server: true.
    """

    message: Any
    data: Any
    success: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", Any, True), ("data", "data", Any, True), ("success", "success", bool, False))
