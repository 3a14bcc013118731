from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset


@_codec.define
class ResumeUpload(Model):
    """ResumeUpload.

    Attributes:
        link_1: A link; further ones as link_2 and so on.
    """

    resume: File | Unset = UNSET
    user: str | Unset = UNSET
    platform: str | Unset = UNSET
    link_1: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"resume": _codec.encode(self.resume), "user": self.user, "platform": self.platform, "link_1": self.link_1},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.resume = d["resume"]
            self.user = d["user"]
            self.platform = d["platform"]
            self.link_1 = d["link_1"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
