from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class AssertionInput(_records.Record):
    """An assertion to issue. What is set is sent.

    Attributes:
        acceptance: * `Unaccepted` - Unaccepted
            * `Accepted` - Accepted
            * `Rejected` - Rejected
    """

    recipient: dict[str, Any] | Unset = UNSET
    entity_id: str | Unset = UNSET
    issued_on: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET
    revoked: bool | Unset = UNSET
    revocation_reason: str | Unset = UNSET
    acceptance: _models.AcceptanceEnum | Unset = UNSET
    expires: str | Unset = UNSET
    course: str | Unset = UNSET
    program: str | Unset = UNSET
    program_id: str | Unset = UNSET
    pathway: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    catalog_item: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("recipient", "recipient", dict[str, Any], False),
            ("entityId", "entity_id", str, False),
            ("issuedOn", "issued_on", str, False),
            ("metadata", "metadata", Any, False),
            ("narrative", "narrative", str | None, False),
            ("revoked", "revoked", bool, False),
            ("revocationReason", "revocation_reason", str, False),
            ("acceptance", "acceptance", _models.AcceptanceEnum, False),
            ("expires", "expires", str, False),
            ("course", "course", str, False),
            ("program", "program", str, False),
            ("program_id", "program_id", str, False),
            ("pathway", "pathway", str, False),
            ("pathway_id", "pathway_id", str, False),
            ("catalog_item", "catalog_item", Any, False),
        )
