from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PatchedSlackUserConfig(Model):
    """PatchedSlackUserConfig.

    Attributes:
        slack_team_domain: Team Domain in the stated slack workspace. This is also the workspace name.
        slack_username: Username in the stated slack workspace
    """

    slack_team_domain: str | Unset = UNSET
    slack_username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "slack_team_domain": self.slack_team_domain,
                "slack_username": self.slack_username,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.slack_team_domain = d["slack_team_domain"]
            self.slack_username = d["slack_username"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
