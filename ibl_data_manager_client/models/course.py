from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Course(Model):
    """Course.

    Attributes:
        course_id: The edX course ID string for the course.
        name: The display name of the course. (Should match edX)
        slug: An additional unique slug field. (Optional)
    """

    course_id: str
    name: str
    slug: None | str
    org: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "name": self.name, "slug": self.slug, "org": self.org},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.org = d["org"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.slug = d["slug"]
        return self
