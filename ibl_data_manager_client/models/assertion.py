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
    credential_details: _models.AssertionCredentialDetails
    recipient: _models.AssertionRecipient
    course: _models.AssertionCourse | None
    program: _models.AssertionProgram | None
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
            ("credentialDetails", "credential_details", _models.AssertionCredentialDetails, True),
            ("recipient", "recipient", _models.AssertionRecipient, True),
            ("course", "course", None | _models.AssertionCourse, True),
            ("program", "program", None | _models.AssertionProgram, True),
            ("revocationReason", "revocation_reason", str, True),
            ("expires", "expires", str, True),
            ("metadata", "metadata", Any, False),
            ("narrative", "narrative", str | None, False),
            ("revoked", "revoked", bool, False),
            ("acceptance", "acceptance", _models.AcceptanceEnum, False),
        )
