from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id", UNSET)
        self.message = pop("message", UNSET)
        self.inserted_at = _codec.optional(_codec.decode_datetime, pop("inserted_at", UNSET))
        self.title = pop("title", UNSET)
        self.feedback = pop("feedback", UNSET)
        self.document_sources = pop("document_sources", UNSET)
        self.files = pop("files", UNSET)
        self.text = pop("text", UNSET)
        self.timestamp = _codec.optional(_codec.decode_datetime, pop("timestamp", UNSET))
        self.sender = pop("sender", UNSET)
        if d:
            self.additional_properties = d
        return self
