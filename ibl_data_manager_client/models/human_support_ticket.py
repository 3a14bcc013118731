from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .human_support_ticket_status_enum import HumanSupportTicketStatusEnum


@_codec.define
class HumanSupportTicket(Model):
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
    status: HumanSupportTicketStatusEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "email": self.email,
                "full_name": self.full_name,
                "user": self.user,
                "session": _codec.encode(self.session),
                "subject": self.subject,
                "description": self.description,
                "mentor_id": self.mentor_id,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "resolved_at": _codec.encode(self.resolved_at),
                "status": self.status,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 13:
            d = _codec.complete(self, d)
        try:
            self.status = d["status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.username = d["username"]
        self.email = d["email"]
        self.full_name = d["full_name"]
        self.user = d["user"]
        self.session = _codec.decode_uuid(d["session"])
        self.subject = d["subject"]
        self.description = d["description"]
        self.mentor_id = d["mentor_id"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.resolved_at = _codec.optional(_codec.decode_datetime, d["resolved_at"])
        return self
