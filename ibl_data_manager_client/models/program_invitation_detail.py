from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class ProgramInvitationDetail(_records.Record):
    """Response serializer for program invitation details

    Attributes:
        id: The unique identifier for the invitation
        user_id: The ID of the user associated with the invitation
        username: The username of the user associated with the invitation
        email: The email address associated with the invitation
        created: When the invitation was created
        started: When the invitation was started
        expired: When the invitation expires
        source: The source of the invitation
        redirect_to: URL to redirect to after accepting the invitation
        active: Whether the invitation is active
        metadata: Additional metadata for the invitation
        program_key: The program key associated with the invitation
    """

    id: int
    user_id: int | None
    username: None | str
    email: None | str
    created: datetime.datetime
    started: datetime.datetime | None
    expired: datetime.datetime | None
    source: None | str
    redirect_to: None | str
    active: bool
    metadata: dict[str, Any]
    program_key: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user_id", "user_id", int | None, True),
            ("username", "username", str | None, True),
            ("email", "email", str | None, True),
            ("created", "created", datetime.datetime, True),
            ("started", "started", datetime.datetime | None, True),
            ("expired", "expired", datetime.datetime | None, True),
            ("source", "source", str | None, True),
            ("redirect_to", "redirect_to", str | None, True),
            ("active", "active", bool, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("program_key", "program_key", str, True),
        )
