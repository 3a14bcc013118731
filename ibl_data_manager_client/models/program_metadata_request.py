from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramMetadataRequest(_records.Record):
    """Request serializer for ProgramMetadataView POST endpoint.

    Attributes:
        program_id: The unique identifier for the program
        metadata: Metadata to update for the program
        org: The organization associated with the program
        platform_key: Platform key identifier (alternative to org)
        program_key: Program key (alternative to program_id + org)
        update: Whether to update existing metadata. Default on the server: true.
    """

    program_id: str
    metadata: dict[str, Any]
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    program_key: str | Unset = UNSET
    update: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("program_id", "program_id", str, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("org", "org", str, False),
            ("platform_key", "platform_key", str, False),
            ("program_key", "program_key", str, False),
            ("update", "update", bool, False),
        )
