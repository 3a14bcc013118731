from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LinkCourseResponse(Model):
    """LinkCourseResponse."""

    mentor_unique_id: str
    is_linked: bool
    course_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"mentor_unique_id": self.mentor_unique_id, "is_linked": self.is_linked, "course_id": self.course_id},
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
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor_unique_id = d["mentor_unique_id"]
        self.is_linked = d["is_linked"]
        return self
