from __future__ import annotations

import datetime

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerCredential(_records.Record):
    """LearnerCredential."""

    credential_id: str
    credential_url: str
    name: str
    revoked: bool
    credential_type: None | str | Unset = UNSET
    issuer: None | str | Unset = UNSET
    issued_on: datetime.datetime | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("credential_id", "credential_id", str, True),
            ("credential_url", "credential_url", str, True),
            ("name", "name", str, True),
            ("revoked", "revoked", bool, True),
            ("credential_type", "credential_type", str | None, False),
            ("issuer", "issuer", str | None, False),
            ("issued_on", "issued_on", datetime.datetime | None, False),
            ("expires_at", "expires_at", datetime.datetime | None, False),
        )
