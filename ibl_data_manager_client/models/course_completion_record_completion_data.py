from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseCompletionRecordCompletionData(Model):
    """CourseCompletionRecordCompletionData."""

    total_units: int | Unset = UNSET
    total_blocks: int | Unset = UNSET
    total_sections: int | Unset = UNSET
    completed_units: int | Unset = UNSET
    completed_blocks: int | Unset = UNSET
    total_subsections: int | Unset = UNSET
    completed_sections: int | Unset = UNSET
    completed_subsections: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_units": self.total_units,
                "total_blocks": self.total_blocks,
                "total_sections": self.total_sections,
                "completed_units": self.completed_units,
                "completed_blocks": self.completed_blocks,
                "total_subsections": self.total_subsections,
                "completed_sections": self.completed_sections,
                "completed_subsections": self.completed_subsections,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.total_units = d["total_units"]
            self.total_blocks = d["total_blocks"]
            self.total_sections = d["total_sections"]
            self.completed_units = d["completed_units"]
            self.completed_blocks = d["completed_blocks"]
            self.total_subsections = d["total_subsections"]
            self.completed_sections = d["completed_sections"]
            self.completed_subsections = d["completed_subsections"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
