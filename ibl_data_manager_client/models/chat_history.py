from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ChatHistory(Model):
    """ChatHistory."""

    id: int
    message: Any
    inserted_at: datetime.datetime
    feedback: Any
    files: Any
    title: None | str | Unset = UNSET
    document_sources: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "message": _codec.encode(self.message),
                "inserted_at": _codec.encode(self.inserted_at),
                "feedback": _codec.encode(self.feedback),
                "files": _codec.encode(self.files),
                "title": self.title,
                "document_sources": _codec.encode(self.document_sources),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.title = d["title"]
            self.document_sources = d["document_sources"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.message = d["message"]
        self.inserted_at = _codec.decode_datetime(d["inserted_at"])
        self.feedback = d["feedback"]
        self.files = d["files"]
        return self
