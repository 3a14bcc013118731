from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedSlackUserConfig(Model):
    """PatchedSlackUserConfig.

    Attributes:
        slack_team_domain: Team Domain in the stated slack workspace. This is also the workspace name.
        slack_username: Username in the stated slack workspace
    """

    slack_team_domain: str | Unset = UNSET
    slack_username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"slack_team_domain": self.slack_team_domain, "slack_username": self.slack_username},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.slack_team_domain = d["slack_team_domain"]
            self.slack_username = d["slack_username"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
