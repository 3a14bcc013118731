from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class BulkPlatformInvitationResponse(Model):
    """Response serializer for bulk invitation creation

    Attributes:
        successes: Number of successfully created invitations
        error_codes: List of error codes for failed invitations
    """

    successes: int
    error_codes: list[str]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"successes": self.successes, "error_codes": _codec.encode(self.error_codes)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.successes = d["successes"]
        self.error_codes = d["error_codes"]
        return self
