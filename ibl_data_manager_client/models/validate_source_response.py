from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .recipient import Recipient


@_codec.define
class ValidateSourceResponse(Model):
    """Response serializer for source validation"""

    status: str
    valid_count: int
    invalid_entries: list[str]
    sample_recipients: list[Recipient]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.valid_count = d["valid_count"]
        self.invalid_entries = d["invalid_entries"]
        self.sample_recipients = _codec.decode_list(_models.Recipient.from_dict, d["sample_recipients"])
        return self
