from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .human_support_ticket_status_enum import HumanSupportTicketStatusEnum


@_attrs_define
class HumanSupportTicketInput(Model):
    """serializer interface intended for students/ non-admin users.
    This limits students to only update the subject and description of a ticket.

    Attributes:
        status: * `open` - Open
            * `in_progress` - In Progress
            * `closed` - Closed
    """

    subject: str
    description: str
    status: HumanSupportTicketStatusEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"subject": self.subject, "description": self.description, "status": self.status},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.subject = pop("subject")
        self.description = pop("description")
        self.status = pop("status", UNSET)
        if d:
            self.additional_properties = d
        return self
