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
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "subject": self.subject,
                "description": self.description,
                "status": self.status,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.status = d["status"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.subject = d["subject"]
        self.description = d["description"]
        return self
