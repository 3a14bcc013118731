from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PlayWrightScript(Model):
    """PlayWrightScript.

    Attributes:
        student: edX user ID
    """

    id: int
    platform: int | None
    student: int | None
    title: str
    script: str
    is_public: bool
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "platform": self.platform,
                "student": self.student,
                "title": self.title,
                "script": self.script,
                "is_public": self.is_public,
                "description": self.description,
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
            self.description = d["description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.platform = d["platform"]
        self.student = d["student"]
        self.title = d["title"]
        self.script = d["script"]
        self.is_public = d["is_public"]
        return self
