from __future__ import annotations

import datetime
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class HumanSupportTicket(_records.Record):
    """serializer interface intended for students/ non-admin users.
    This limits students to only update the subject and description of a ticket.

    Attributes:
        user: edX user ID
        status: * `open` - Open
            * `in_progress` - In Progress
            * `closed` - Closed
    """

    id: int
    username: str
    email: str
    full_name: str
    user: int
    session: UUID
    subject: str
    description: str
    mentor_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    resolved_at: datetime.datetime | None
    status: _models.HumanSupportTicketStatusEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("full_name", "full_name", str, True),
            ("user", "user", int, True),
            ("session", "session", UUID, True),
            ("subject", "subject", str, True),
            ("description", "description", str, True),
            ("mentor_id", "mentor_id", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("resolved_at", "resolved_at", datetime.datetime | None, True),
            ("status", "status", _models.HumanSupportTicketStatusEnum, False),
        )
