from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .human_support_ticket_status_enum import HumanSupportTicketStatusEnum


@_codec.define
class PatchedHumanSupportTicket(Model):
    """serializer interface intended for students/ non-admin users.
    This limits students to only update the subject and description of a ticket.

    Attributes:
        status: * `open` - Open
            * `in_progress` - In Progress
            * `closed` - Closed
    """

    subject: str | Unset = UNSET
    description: str | Unset = UNSET
    status: HumanSupportTicketStatusEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"subject": self.subject, "description": self.description, "status": self.status},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.subject = d["subject"]
            self.description = d["description"]
            self.status = d["status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
