from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class DetailedGradeSubsection(Model):
    """DetailedGradeSubsection.

    Attributes:
        display_name: Subsection name
        id: Subsection Id
        graded_earned: Subsection earned mark
        graded_possible: Subsection Possible Mark
        graded_percent: Subsection Grade
    """

    display_name: str
    id: str
    graded_earned: str
    graded_possible: str
    graded_percent: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "graded_earned": self.graded_earned,
                "graded_possible": self.graded_possible,
                "graded_percent": self.graded_percent,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.graded_earned = d["graded_earned"]
        self.graded_possible = d["graded_possible"]
        self.graded_percent = d["graded_percent"]
        return self
