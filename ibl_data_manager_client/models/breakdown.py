from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .action_breakdown import ActionBreakdown
    from .mentor_breakdown import MentorBreakdown
    from .provider_breakdown import ProviderBreakdown


@_codec.define
class Breakdown(Model):
    """Detailed breakdown of costs."""

    by_provider: list[ProviderBreakdown] | Unset = UNSET
    by_mentor: list[MentorBreakdown] | Unset = UNSET
    by_action: list[ActionBreakdown] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "by_provider": _codec.encode(self.by_provider),
                "by_mentor": _codec.encode(self.by_mentor),
                "by_action": _codec.encode(self.by_action),
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
            self.by_provider = d["by_provider"]
            self.by_mentor = d["by_mentor"]
            self.by_action = d["by_action"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.by_provider = _codec.if_set_list(_models.ProviderBreakdown.from_dict, self.by_provider)
        self.by_mentor = _codec.if_set_list(_models.MentorBreakdown.from_dict, self.by_mentor)
        self.by_action = _codec.if_set_list(_models.ActionBreakdown.from_dict, self.by_action)
        return self
