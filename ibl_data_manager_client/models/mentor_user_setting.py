from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorUserSetting(Model):
    """MentorUserSetting.

    Attributes:
        as_tenant_admin: Default on the server: true.
    """

    reference_saved_memories: bool | Unset = UNSET
    as_tenant_admin: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"reference_saved_memories": self.reference_saved_memories, "as_tenant_admin": self.as_tenant_admin},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.reference_saved_memories = d["reference_saved_memories"]
            self.as_tenant_admin = d["as_tenant_admin"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
