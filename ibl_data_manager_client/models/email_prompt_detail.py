from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.sender_name = d["sender_name"]
            self.subject = d["subject"]
            self.mentor_name = d["mentor_name"]
            self.is_processed = d["is_processed"]
            self.mentor_response = d["mentor_response"]
            self.send_status = d["send_status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.inserted_at = d["inserted_at"]
        self.sender_email = d["sender_email"]
        self.content = d["content"]
        self.mentor_email = d["mentor_email"]
        return self
