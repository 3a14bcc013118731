from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomDomainRequest(_records.Record):
    """CustomDomainRequest."""

    platform_key: str | Unset = UNSET
    custom_domain: str | Unset = UNSET
    spa: str | Unset = UNSET
    registered_with_dns_pro: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, False),
            ("custom_domain", "custom_domain", str, False),
            ("spa", "spa", str, False),
            ("registered_with_dns_pro", "registered_with_dns_pro", bool, False),
        )
