from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PinnedMessage(Model):
    """PinnedMessage."""

    id: int | Unset = UNSET
    message: Any | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    title: None | str | Unset = UNSET
    feedback: Any | Unset = UNSET
    document_sources: Any | Unset = UNSET
    files: Any | Unset = UNSET
    text: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    sender: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "message": _codec.encode(self.message),
                "inserted_at": _codec.encode(self.inserted_at),
                "title": self.title,
                "feedback": _codec.encode(self.feedback),
                "document_sources": _codec.encode(self.document_sources),
                "files": _codec.encode(self.files),
                "text": self.text,
                "timestamp": _codec.encode(self.timestamp),
                "sender": self.sender,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.message = d["message"]
            self.inserted_at = d["inserted_at"]
            self.title = d["title"]
            self.feedback = d["feedback"]
            self.document_sources = d["document_sources"]
            self.files = d["files"]
            self.text = d["text"]
            self.timestamp = d["timestamp"]
            self.sender = d["sender"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.inserted_at = _codec.if_set(_codec.decode_datetime, self.inserted_at)
        self.timestamp = _codec.if_set(_codec.decode_datetime, self.timestamp)
        return self
