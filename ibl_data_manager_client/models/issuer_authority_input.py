from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class IssuerAuthorityInput(_records.Record):
    """IssuerAuthorityInput.

    Attributes:
        entity_id: Entity ID of the issuer.
        credential: Entity ID of a credential.
    """

    name: str
    title: str
    signature: str
    org: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    credential: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("title", "title", str, True),
            ("signature", "signature", str, True),
            ("org", "org", str, False),
            ("entityId", "entity_id", str, False),
            ("credential", "credential", str, False),
        )
