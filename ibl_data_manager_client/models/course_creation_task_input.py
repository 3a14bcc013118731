from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.name = pop("name")
        self.description = pop("description")
        self.target_audience = pop("target_audience")
        self.publish_course = pop("publish_course", UNSET)
        self.provider = pop("provider", UNSET)
        self.model = pop("model", UNSET)
        self.desired_number_of_sections = pop("desired_number_of_sections", UNSET)
        if d:
            self.additional_properties = d
        return self
