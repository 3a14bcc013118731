from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomDomainChange(_records.Record):
    """CustomDomainChange."""

    message: str | Unset = UNSET
    custom_domain: _models.CustomDomain | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("message", "message", str, False),
            ("custom_domain", "custom_domain", _models.CustomDomain | str, False),
        )
