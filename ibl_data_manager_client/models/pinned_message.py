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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            id=d.pop("id", UNSET),
            message=d.pop("message", UNSET),
            inserted_at=_codec.optional(_codec.decode_datetime, d.pop("inserted_at", UNSET)),
            title=d.pop("title", UNSET),
            feedback=d.pop("feedback", UNSET),
            document_sources=d.pop("document_sources", UNSET),
            files=d.pop("files", UNSET),
            text=d.pop("text", UNSET),
            timestamp=_codec.optional(_codec.decode_datetime, d.pop("timestamp", UNSET)),
            sender=d.pop("sender", UNSET),
        )
        result.additional_properties = d
        return result
