from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset


@_codec.define
class PatchedCourseCreationTaskFile(Model):
    """PatchedCourseCreationTaskFile."""

    course_creation_task: int | Unset = UNSET
    file: File | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_creation_task": self.course_creation_task, "file": _codec.encode(self.file)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.course_creation_task = d["course_creation_task"]
            self.file = d["file"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
