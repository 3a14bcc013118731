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
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.title = d["title"]
            self.document_sources = d["document_sources"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.message = d["message"]
        self.inserted_at = _codec.decode_datetime(d["inserted_at"])
        self.feedback = d["feedback"]
        self.files = d["files"]
        return self
