from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_audience import MentorAudience


@_codec.define
class MentorCategory(Model):
    """MentorCategory."""

    id: int
    name: str
    audience: MentorAudience
    audiences: list[MentorAudience]
    description: None | str | Unset = UNSET
    category_group: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "audience": _codec.encode(self.audience),
                "audiences": _codec.encode(self.audiences),
                "description": self.description,
                "category_group": self.category_group,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.category_group = d["category_group"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.audience = _models.MentorAudience.from_dict(d["audience"])
        self.audiences = _codec.decode_list(_models.MentorAudience.from_dict, d["audiences"])
        return self
