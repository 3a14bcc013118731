from __future__ import annotations

from .._json import records as _records


@_records.define
class ProgramInvitationCreateEnrollmentConfig(_records.Map):
    """Enrollment configuration (dates, etc.)"""
