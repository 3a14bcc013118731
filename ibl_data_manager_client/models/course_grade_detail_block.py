from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseGradeDetailBlock(Model):
    """CourseGradeDetailBlock.

    Attributes:
        display_name: Block name
        id: Block Id
        average: Average block value
        attempts: Total users who have attempted it
    """

    display_name: str
    id: str
    average: str
    attempts: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"display_name": self.display_name, "id": self.id, "average": self.average, "attempts": self.attempts},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.attempts = d["attempts"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.average = d["average"]
        return self
