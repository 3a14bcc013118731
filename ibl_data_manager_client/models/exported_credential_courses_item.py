from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ExportedCredentialCoursesItem(Model):
    """ExportedCredentialCoursesItem."""

    name: str | Unset = UNSET
    course_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"name": self.name, "course_id": self.course_id}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.course_id = d["course_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
