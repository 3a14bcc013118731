from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CredentialAssignmentResult(Model):
    """CredentialAssignmentResult."""

    successful_assignments: Any | Unset = UNSET
    failed_assignments: Any | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "successful_assignments": _codec.encode(self.successful_assignments),
                "failed_assignments": _codec.encode(self.failed_assignments),
                "message": self.message,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.successful_assignments = d["successful_assignments"]
            self.failed_assignments = d["failed_assignments"]
            self.message = d["message"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
