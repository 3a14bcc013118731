from __future__ import annotations

from .._json import records as _records


@_records.define
class ProgramInvitationCreateMetadata(_records.Map):
    """Additional metadata for the invitation"""
