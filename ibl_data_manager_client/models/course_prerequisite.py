from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CoursePrerequisite(Model):
    """CoursePrerequisite."""

    prerequisite_slug: str | Unset = UNSET
    prerequisite_title: str | Unset = UNSET
    prerequisite_external_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "prerequisite_slug": "prerequisiteSlug",
        "prerequisite_title": "prerequisiteTitle",
        "prerequisite_external_id": "prerequisiteExternalId",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "prerequisiteSlug": self.prerequisite_slug,
                "prerequisiteTitle": self.prerequisite_title,
                "prerequisiteExternalId": self.prerequisite_external_id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.prerequisite_slug = d["prerequisiteSlug"]
            self.prerequisite_title = d["prerequisiteTitle"]
            self.prerequisite_external_id = d["prerequisiteExternalId"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
