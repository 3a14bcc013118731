from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorFork(Model):
    """MentorFork.

    Attributes:
        clone_documents: Default on the server: false.
    """

    new_mentor_name: str
    destination_platform_key: str
    clone_documents: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "new_mentor_name": self.new_mentor_name,
                "destination_platform_key": self.destination_platform_key,
                "clone_documents": self.clone_documents,
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
            self.clone_documents = d["clone_documents"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.new_mentor_name = d["new_mentor_name"]
        self.destination_platform_key = d["destination_platform_key"]
        return self
