from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.slug = d["slug"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.org = d["org"]
        return self
