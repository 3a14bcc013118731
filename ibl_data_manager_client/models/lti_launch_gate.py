from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LtiLaunchGate(Model):
    """LtiLaunchGate.

    Attributes:
        allow_all_within_org: If True, a target_link_uri will work with any content within this org. Default on the server: false.
    """

    allowed_keys: list[str] | Unset = UNSET
    allowed_courses: list[str] | Unset = UNSET
    allow_all_within_org: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "allowed_keys": _codec.encode(self.allowed_keys),
                "allowed_courses": _codec.encode(self.allowed_courses),
                "allow_all_within_org": self.allow_all_within_org,
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
            self.allowed_keys = d["allowed_keys"]
            self.allowed_courses = d["allowed_courses"]
            self.allow_all_within_org = d["allow_all_within_org"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
