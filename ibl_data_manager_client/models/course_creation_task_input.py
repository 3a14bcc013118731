from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseCreationTaskInput(Model):
    """CourseCreationTaskInput.

    Attributes:
        description: Description of the course to create and its requirements
        target_audience: The intended audience for the course. eg. Grade 11 students.
    """

    name: str
    description: str
    target_audience: str
    publish_course: bool | Unset = UNSET
    provider: str | Unset = UNSET
    model: str | Unset = UNSET
    desired_number_of_sections: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "description": self.description,
                "target_audience": self.target_audience,
                "publish_course": self.publish_course,
                "provider": self.provider,
                "model": self.model,
                "desired_number_of_sections": self.desired_number_of_sections,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.publish_course = d["publish_course"]
            self.provider = d["provider"]
            self.model = d["model"]
            self.desired_number_of_sections = d["desired_number_of_sections"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.description = d["description"]
        self.target_audience = d["target_audience"]
        return self
