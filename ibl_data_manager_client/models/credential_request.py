from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class CredentialRequest(_records.Record):
    """CredentialRequest.

    Attributes:
        name: Name of the credential provider (e.g., 'openai', 'google-drive')
        value: Credential data for the provider (API keys, service account details, etc.)
        platform: Organization key identifier for the tenant
    """

    name: str
    value: Any
    platform: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("value", "value", Any, True), ("platform", "platform", str, True))
