from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class LLMCredentialRequest(_records.Record):
    """LLMCredentialRequest.

    Attributes:
        name: Name of the credential provider
        value: Value of the credential provider
        platform: Key of the tenant
    """

    name: str
    value: Any
    platform: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("value", "value", Any, True), ("platform", "platform", str, True))
