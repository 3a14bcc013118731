from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .mentor_audience import MentorAudience
    from .mentor_category import MentorCategory


@_codec.define
class MentorCategoryGroup(Model):
    """MentorCategoryGroup."""

    id: int
    name: str
    description: str
    audience: MentorAudience
    date_created: datetime.datetime
    categories: list[MentorCategory]
    audiences: list[MentorAudience]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "audience": _codec.encode(self.audience),
                "date_created": _codec.encode(self.date_created),
                "categories": _codec.encode(self.categories),
                "audiences": _codec.encode(self.audiences),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.description = d["description"]
        self.audience = _models.MentorAudience.from_dict(d["audience"])
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.categories = _codec.decode_list(_models.MentorCategory.from_dict, d["categories"])
        self.audiences = _codec.decode_list(_models.MentorAudience.from_dict, d["audiences"])
        return self
