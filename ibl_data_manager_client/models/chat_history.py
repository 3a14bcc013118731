from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ChatHistory(Model):
    """ChatHistory."""

    id: int
    message: Any
    inserted_at: datetime.datetime
    feedback: Any
    files: Any
    title: None | str | Unset = UNSET
    document_sources: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = {**src_dict}
        pop = d.pop
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        self.id = pop("id")
        self.message = pop("message")
        self.inserted_at = _codec.decode_datetime(pop("inserted_at"))
        self.feedback = pop("feedback")
        self.files = pop("files")
        self.title = pop("title", UNSET)
        self.document_sources = pop("document_sources", UNSET)
        self.additional_properties = d or {}  # the copy, once emptied, would keep its room
        return self
