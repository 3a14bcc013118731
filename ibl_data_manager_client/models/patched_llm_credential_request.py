from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedLLMCredentialRequest(_records.Record):
    """PatchedLLMCredentialRequest.

    Attributes:
        name: Name of the credential provider
        value: Value of the credential provider
        platform: Key of the tenant
    """

    name: str | Unset = UNSET
    value: Any | Unset = UNSET
    platform: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, False), ("value", "value", Any, False), ("platform", "platform", str, False))
