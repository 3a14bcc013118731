from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class EmailPromptList(Model):
    """EmailPromptList."""

    id: int
    sender_email: str
    content_summary: None | str
    mentor_email: str
    inserted_at: str
    sender_name: None | str | Unset = UNSET
    subject: None | str | Unset = UNSET
    mentor_name: None | str | Unset = UNSET
    is_processed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "sender_email": self.sender_email,
                "content_summary": self.content_summary,
                "mentor_email": self.mentor_email,
                "inserted_at": self.inserted_at,
                "sender_name": self.sender_name,
                "subject": self.subject,
                "mentor_name": self.mentor_name,
                "is_processed": self.is_processed,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.sender_name = d["sender_name"]
            self.subject = d["subject"]
            self.mentor_name = d["mentor_name"]
            self.is_processed = d["is_processed"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.sender_email = d["sender_email"]
        self.content_summary = d["content_summary"]
        self.mentor_email = d["mentor_email"]
        self.inserted_at = d["inserted_at"]
        return self
