from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class HumanSupportTicketInput(_records.Record):
    """serializer interface intended for students/ non-admin users.
    This limits students to only update the subject and description of a ticket.

    Attributes:
        status: * `open` - Open
            * `in_progress` - In Progress
            * `closed` - Closed
    """

    subject: str
    description: str
    status: _models.HumanSupportTicketStatusEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("subject", "subject", str, True),
            ("description", "description", str, True),
            ("status", "status", _models.HumanSupportTicketStatusEnum, False),
        )
