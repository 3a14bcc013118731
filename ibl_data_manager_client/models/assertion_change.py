from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AssertionChange(_records.Record):
    """An assertion to change. Only what is set is sent; its recipient stays.

    Attributes:
        acceptance: * `Unaccepted` - Unaccepted
            * `Accepted` - Accepted
            * `Rejected` - Rejected
    """

    entity_id: str | Unset = UNSET
    issued_on: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET
    revoked: bool | Unset = UNSET
    revocation_reason: str | Unset = UNSET
    acceptance: _models.AcceptanceEnum | Unset = UNSET
    expires: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("entityId", "entity_id", str, False),
            ("issuedOn", "issued_on", str, False),
            ("metadata", "metadata", Any, False),
            ("narrative", "narrative", str | None, False),
            ("revoked", "revoked", bool, False),
            ("revocationReason", "revocation_reason", str, False),
            ("acceptance", "acceptance", _models.AcceptanceEnum, False),
            ("expires", "expires", str, False),
        )
