from __future__ import annotations

from .._json import records as _records


@_records.define
class LtiKeyInput(_records.Record):
    """LtiKeyInput.

    Attributes:
        name: Name of the RSA Key
        platform_key: Platform Key
    """

    name: str
    platform_key: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("platform_key", "platform_key", str, True))
