from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserCatalogItemMemoryView(Model):
    """UserCatalogItemMemoryView.

    Attributes:
        student: edX username
        platform: The platform key
    """

    id: int
    student: None | str
    platform: str
    catalog_item: str | Unset = UNSET
    lessons: Any | Unset = UNSET
    next_steps: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "student": self.student,
                "platform": self.platform,
                "catalog_item": self.catalog_item,
                "lessons": _codec.encode(self.lessons),
                "next_steps": _codec.encode(self.next_steps),
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
            self.catalog_item = d["catalog_item"]
            self.lessons = d["lessons"]
            self.next_steps = d["next_steps"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.student = d["student"]
        self.platform = d["platform"]
        return self
