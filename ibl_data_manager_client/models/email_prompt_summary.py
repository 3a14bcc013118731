from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class EmailPromptSummary(Model):
    """EmailPromptSummary."""

    total_emails: int
    replied_emails: int
    pending_emails: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_emails": self.total_emails,
                "replied_emails": self.replied_emails,
                "pending_emails": self.pending_emails,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.total_emails = d["total_emails"]
        self.replied_emails = d["replied_emails"]
        self.pending_emails = d["pending_emails"]
        return self
