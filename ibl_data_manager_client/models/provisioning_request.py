from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProvisioningRequest(_records.Record):
    """ProvisioningRequest."""

    config_name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("config_name", "config_name", str, False),)
