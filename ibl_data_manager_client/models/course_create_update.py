from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class CourseCreateUpdate(Model):
    """Serializer for course creation/update request body.

    Attributes:
        course_id: The unique identifier for the course
        org: The organization associated with the course
        name: The name of the course
        slug: The slug for the course
        data: Additional course data
    """

    course_id: str
    org: str
    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "course_id": self.course_id,
                "org": self.org,
                "name": self.name,
                "slug": self.slug,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.slug = d["slug"]
            self.data = d["data"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.org = d["org"]
        return self
