from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class EmailPromptSummary(Model):
    """EmailPromptSummary."""

    total_emails: int
    replied_emails: int
    pending_emails: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "total_emails": self.total_emails,
                "replied_emails": self.replied_emails,
                "pending_emails": self.pending_emails,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.total_emails = d["total_emails"]
        self.replied_emails = d["replied_emails"]
        self.pending_emails = d["pending_emails"]
        return self
