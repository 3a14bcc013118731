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
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.total_emails = pop("total_emails")
        self.replied_emails = pop("replied_emails")
        self.pending_emails = pop("pending_emails")
        if d:
            self.additional_properties = d
        return self
