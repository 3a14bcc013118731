from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomDomainList(_records.Record):
    """CustomDomainList."""

    custom_domains: list[_models.CustomDomain] | Unset = UNSET
    results: list[_models.CustomDomain] | Unset = UNSET
    count: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("custom_domains", "custom_domains", list[_models.CustomDomain], False),
            ("results", "results", list[_models.CustomDomain], False),
            ("count", "count", int, False),
        )
