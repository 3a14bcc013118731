from __future__ import annotations

from .._json import records as _records


@_records.define
class BulkCourseInvitationResponse(_records.Record):
    """Response serializer for bulk invitation creation

    Attributes:
        successes: Number of successfully created invitations
        error_codes: List of error codes for failed invitations
    """

    successes: int
    error_codes: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("successes", "successes", int, True), ("error_codes", "error_codes", list[str], True))
