from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class EmailPromptDetail(Model):
    """EmailPromptDetail."""

    id: int
    inserted_at: str
    sender_email: str
    content: str
    mentor_email: str
    sender_name: None | str | Unset = UNSET
    subject: None | str | Unset = UNSET
    mentor_name: None | str | Unset = UNSET
    is_processed: bool | Unset = UNSET
    mentor_response: None | str | Unset = UNSET
    send_status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "inserted_at": self.inserted_at,
                "sender_email": self.sender_email,
                "content": self.content,
                "mentor_email": self.mentor_email,
                "sender_name": self.sender_name,
                "subject": self.subject,
                "mentor_name": self.mentor_name,
                "is_processed": self.is_processed,
                "mentor_response": self.mentor_response,
                "send_status": self.send_status,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.inserted_at = pop("inserted_at")
        self.sender_email = pop("sender_email")
        self.content = pop("content")
        self.mentor_email = pop("mentor_email")
        self.sender_name = pop("sender_name", UNSET)
        self.subject = pop("subject", UNSET)
        self.mentor_name = pop("mentor_name", UNSET)
        self.is_processed = pop("is_processed", UNSET)
        self.mentor_response = pop("mentor_response", UNSET)
        self.send_status = pop("send_status", UNSET)
        if d:
            self.additional_properties = d
        return self
