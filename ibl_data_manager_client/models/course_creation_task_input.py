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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.publish_course = d["publish_course"]
            self.provider = d["provider"]
            self.model = d["model"]
            self.desired_number_of_sections = d["desired_number_of_sections"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.description = d["description"]
        self.target_audience = d["target_audience"]
        return self
