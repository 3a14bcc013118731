from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseEligibility(Model):
    """CourseEligibility."""

    is_eligible: bool | Unset = UNSET
    is_enrolled: bool | Unset = UNSET
    can_enroll: bool | Unset = UNSET
    invitation_only: bool | Unset = UNSET
    is_admin: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "is_eligible": self.is_eligible,
                "is_enrolled": self.is_enrolled,
                "can_enroll": self.can_enroll,
                "invitation_only": self.invitation_only,
                "is_admin": self.is_admin,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.is_eligible = d["is_eligible"]
            self.is_enrolled = d["is_enrolled"]
            self.can_enroll = d["can_enroll"]
            self.invitation_only = d["invitation_only"]
            self.is_admin = d["is_admin"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
