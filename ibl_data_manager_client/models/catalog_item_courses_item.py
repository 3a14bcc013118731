from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .catalog_item_courses_item_course import CatalogItemCoursesItemCourse


@_codec.define
class CatalogItemCoursesItem(Model):
    """CatalogItemCoursesItem."""

    course: CatalogItemCoursesItemCourse | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"course": _codec.encode(self.course)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        try:
            self.course = d["course"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course = _codec.if_set(_models.CatalogItemCoursesItemCourse.from_own_dict, self.course)
        return self
