from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .course_delete_response_type import CourseDeleteResponseType


@_codec.define
class CourseDeleteResponse(Model):
    """Serializer for course deletion response.

    Attributes:
        count: Number of courses deleted
        type_: Types of objects deleted
    """

    count: int
    type_: CourseDeleteResponseType
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"count": self.count, "type": _codec.encode(self.type_)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.count = d["count"]
        self.type_ = _models.CourseDeleteResponseType.from_own_dict(d["type"])
        return self
