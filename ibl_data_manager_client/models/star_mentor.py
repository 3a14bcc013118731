from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class StarMentor(Model):
    """StarMentor."""

    updated_at: str
    mentor: str
    student: str
    recently_accessed_at: None | str
    is_starred: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "updated_at": self.updated_at,
                "mentor": self.mentor,
                "student": self.student,
                "recently_accessed_at": self.recently_accessed_at,
                "is_starred": self.is_starred,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.is_starred = d["is_starred"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.updated_at = d["updated_at"]
        self.mentor = d["mentor"]
        self.student = d["student"]
        self.recently_accessed_at = d["recently_accessed_at"]
        return self
