from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_interactions import MentorInteractions


@_codec.define
class MentorDetail(Model):
    """MentorDetail."""

    mentor_id: str
    name: str
    slug: str
    interactions: MentorInteractions
    platform_key: None | str | Unset = UNSET
    categories: list[str] | Unset = UNSET
    subjects: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "mentor_id": self.mentor_id,
                "name": self.name,
                "slug": self.slug,
                "interactions": _codec.encode(self.interactions),
                "platform_key": self.platform_key,
                "categories": _codec.encode(self.categories),
                "subjects": _codec.encode(self.subjects),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
            self.categories = d["categories"]
            self.subjects = d["subjects"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor_id = d["mentor_id"]
        self.name = d["name"]
        self.slug = d["slug"]
        self.interactions = _models.MentorInteractions.from_dict(d["interactions"])
        return self
