from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class LtiKey(_records.Record):
    """LtiKey.

    Attributes:
        name: Name of the RSA Key
        public_key: Public Key in PEM format
        public_jwk: Public key in JWK format
    """

    id: int
    name: str
    public_key: str
    public_jwk: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("public_key", "public_key", str, True),
            ("public_jwk", "public_jwk", Any, True),
        )
