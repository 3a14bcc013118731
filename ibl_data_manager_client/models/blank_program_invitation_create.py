from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class BlankProgramInvitationCreate(_records.Record):
    """Request serializer for BlankProgramInvitationView POST endpoint

    Attributes:
        program_key: The program to create invitations for
        source: The source identifier for the invitations
        count: The number of blank invitations to create
        metadata: Additional metadata for the invitations
    """

    program_key: str
    source: str
    count: int
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("program_key", "program_key", str, True),
            ("source", "source", str, True),
            ("count", "count", int, True),
            ("metadata", "metadata", dict[str, Any], False),
        )
