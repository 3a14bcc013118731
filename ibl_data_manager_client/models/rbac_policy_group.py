from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class RbacPolicyGroup(Model):
    """Serializer for RBAC groups when returned in a policy.

    We are limiting the returne data since we don't need everything there

    Attributes:
        unique_id: The unique identifier for the group
        name: Optional name of the group
        description: Optional group description
    """

    id: int
    unique_id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"id": self.id, "unique_id": self.unique_id, "name": self.name, "description": self.description},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.description = d["description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.unique_id = d["unique_id"]
        return self
