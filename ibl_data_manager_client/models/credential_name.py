from __future__ import annotations

from .._json import records as _records


@_records.define
class CredentialName(_records.Record):
    """CredentialName.

    Attributes:
        name: Name of the provider or service.
    """

    name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True),)
