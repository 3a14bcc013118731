from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedProgramInvitation(_records.Record):
    """Response serializer for paginated program invitation list

    Attributes:
        count: Total number of results
        next_page: URL for next page of results
        previous_page: URL for previous page of results
        results: List of program invitations
    """

    count: int
    next_page: None | str
    previous_page: None | str
    results: list[_models.ProgramInvitationDetail]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("next_page", "next_page", str | None, True),
            ("previous_page", "previous_page", str | None, True),
            ("results", "results", list[_models.ProgramInvitationDetail], True),
        )
