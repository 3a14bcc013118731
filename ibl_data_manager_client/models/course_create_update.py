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
        d = {**src_dict}
        pop = d.pop
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        self.course_id = pop("course_id")
        self.org = pop("org")
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.data = pop("data", UNSET)
        self.additional_properties = d or {}  # the copy, once emptied, would keep its room
        return self
