from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CourseMetadataUpdateRequest(Model):
    """Serializer for course metadata update request body.

    Attributes:
        course_id: The course ID to update metadata for
        metadata: The metadata to update
        update: Whether to update (True) or overwrite (False) existing metadata. Default on the server: true.
    """

    course_id: str
    metadata: Any
    update: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "metadata": _codec.encode(self.metadata), "update": self.update},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.update = d["update"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.metadata = d["metadata"]
        return self
