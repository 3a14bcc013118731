from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PrerequisiteRules(Model):
    """PrerequisiteRules."""

    course_id: str | Unset = UNSET
    rules: Any | Unset = UNSET
    key_only: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "rules": _codec.encode(self.rules), "key_only": self.key_only},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.course_id = d["course_id"]
            self.rules = d["rules"]
            self.key_only = d["key_only"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
