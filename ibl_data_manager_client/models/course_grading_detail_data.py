from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_grade_detail_sub_section import CourseGradeDetailSubSection


@_codec.define
class CourseGradingDetailData(Model):
    """CourseGradingDetailData.

    Attributes:
        display_name: Chapter name
        id: Chapter Id
    """

    display_name: str
    id: str
    subsections: list[CourseGradeDetailSubSection] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"display_name": self.display_name, "id": self.id, "subsections": _codec.encode(self.subsections)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.subsections = d["subsections"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.subsections = _codec.if_set_list(_models.CourseGradeDetailSubSection.from_dict, self.subsections)
        return self
