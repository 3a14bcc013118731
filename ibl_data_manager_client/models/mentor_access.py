from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_access_policy import MentorAccessPolicy


@_codec.define
class MentorAccess(Model):
    """MentorAccess."""

    mentor_id: int | str | Unset = UNSET
    policies: list[MentorAccessPolicy] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"mentor_id": self.mentor_id, "policies": _codec.encode(self.policies)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.mentor_id = d["mentor_id"]
            self.policies = d["policies"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.policies = _codec.if_set_list(_models.MentorAccessPolicy.from_dict, self.policies)
        return self
