from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .recipient import Recipient


@_attrs_define
class ValidateSourceResponse(Model):
    """Response serializer for source validation"""

    status: str
    valid_count: int
    invalid_entries: list[str]
    sample_recipients: list[Recipient]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "status": self.status,
                "valid_count": self.valid_count,
                "invalid_entries": _codec.encode(self.invalid_entries),
                "sample_recipients": _codec.encode(self.sample_recipients),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.valid_count = d["valid_count"]
        self.invalid_entries = d["invalid_entries"]
        self.sample_recipients = _codec.decode_list(_models.Recipient.from_dict, d["sample_recipients"])
        return self
