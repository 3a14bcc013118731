from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class BulkAssertionInput(Model):
    """BulkAssertionInput.

    Attributes:
        users: Usernames.
    """

    users: list[str]
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"users": _codec.encode(self.users), "metadata": _codec.encode(self.metadata), "narrative": self.narrative},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
            self.narrative = d["narrative"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.users = d["users"]
        return self
