from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class IssuerAuthorityCreated(_records.Record):
    """IssuerAuthorityCreated."""

    data: _models.IssuerAuthority | Unset = UNSET
    name: str | Unset = UNSET
    title: str | Unset = UNSET
    signature: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("data", "data", _models.IssuerAuthority, False),
            ("name", "name", str, False),
            ("title", "title", str, False),
            ("signature", "signature", str, False),
        )
