from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseMetadataSearchRequest(Model):
    """Serializer for course metadata search request body.

    Attributes:
        data_contains: Filter by metadata fields (JSON object)
        slug: Filter by course slug
        course_id: Filter by course ID
    """

    data_contains: Any | Unset = UNSET
    slug: str | Unset = UNSET
    course_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"data_contains": "data__contains"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"data__contains": _codec.encode(self.data_contains), "slug": self.slug, "course_id": self.course_id},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.data_contains = d["data__contains"]
            self.slug = d["slug"]
            self.course_id = d["course_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
