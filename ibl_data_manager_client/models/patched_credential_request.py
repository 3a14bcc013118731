from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedCredentialRequest(_records.Record):
    """PatchedCredentialRequest.

    Attributes:
        name: Name of the credential provider (e.g., 'openai', 'google-drive')
        value: Credential data for the provider (API keys, service account details, etc.)
        platform: Organization key identifier for the tenant
    """

    name: str | Unset = UNSET
    value: Any | Unset = UNSET
    platform: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, False), ("value", "value", Any, False), ("platform", "platform", str, False))
