from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class N8NProgress(Model):
    """N8NProgress."""

    unique_id: str | Unset = UNSET
    progress: str | Unset = UNSET
    finished: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"unique_id": self.unique_id, "progress": self.progress, "finished": self.finished},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.unique_id = d["unique_id"]
            self.progress = d["progress"]
            self.finished = d["finished"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
