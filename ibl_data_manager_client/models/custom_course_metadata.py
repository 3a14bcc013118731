from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_prerequisite import CoursePrerequisite


@_codec.define
class CustomCourseMetadata(Model):
    """CustomCourseMetadata."""

    course_v_lab: bool | None | Unset = UNSET
    course_order: float | None | Unset = UNSET
    course_licensed: bool | None | Unset = UNSET
    course_assessment: bool | None | Unset = UNSET
    course_nasba_cp_es: float | None | Unset = UNSET
    course_external_id: None | str | Unset = UNSET
    course_practice_exam: bool | None | Unset = UNSET
    course_prerequisites: list[CoursePrerequisite] | None | Unset = UNSET
    course_target_audience: None | str | Unset = UNSET
    course_learning_options: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"course_v_lab": "course_vLab", "course_nasba_cp_es": "course_nasba_CPEs"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_vLab": self.course_v_lab,
                "course_order": self.course_order,
                "course_licensed": self.course_licensed,
                "course_assessment": self.course_assessment,
                "course_nasba_CPEs": self.course_nasba_cp_es,
                "course_external_id": self.course_external_id,
                "course_practice_exam": self.course_practice_exam,
                "course_prerequisites": _codec.encode(self.course_prerequisites),
                "course_target_audience": self.course_target_audience,
                "course_learning_options": _codec.encode(self.course_learning_options),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.course_v_lab = d["course_vLab"]
            self.course_order = d["course_order"]
            self.course_licensed = d["course_licensed"]
            self.course_assessment = d["course_assessment"]
            self.course_nasba_cp_es = d["course_nasba_CPEs"]
            self.course_external_id = d["course_external_id"]
            self.course_practice_exam = d["course_practice_exam"]
            self.course_prerequisites = d["course_prerequisites"]
            self.course_target_audience = d["course_target_audience"]
            self.course_learning_options = d["course_learning_options"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_prerequisites = _codec.optional_list(
            _models.CoursePrerequisite.from_dict, self.course_prerequisites
        )
        return self
