from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Assertion(_records.Record):
    """Assertion.

    Attributes:
        acceptance: * `Unaccepted` - Unaccepted
            * `Accepted` - Accepted
            * `Rejected` - Rejected
    """

    entity_id: str
    issued_on: str
    credential_details: dict[str, str]
    recipient: dict[str, str]
    course: dict[str, str] | None
    program: dict[str, str] | None
    revocation_reason: str
    expires: str
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET
    revoked: bool | Unset = UNSET
    acceptance: _models.AcceptanceEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("entityId", "entity_id", str, True),
            ("issuedOn", "issued_on", str, True),
            ("credentialDetails", "credential_details", dict[str, str], True),
            ("recipient", "recipient", dict[str, str], True),
            ("course", "course", None | dict[str, str], True),
            ("program", "program", None | dict[str, str], True),
            ("revocationReason", "revocation_reason", str, True),
            ("expires", "expires", str, True),
            ("metadata", "metadata", Any, False),
            ("narrative", "narrative", str | None, False),
            ("revoked", "revoked", bool, False),
            ("acceptance", "acceptance", _models.AcceptanceEnum, False),
        )
