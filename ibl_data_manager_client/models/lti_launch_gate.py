from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class LtiLaunchGate(Model):
    """LtiLaunchGate.

    Attributes:
        allow_all_within_org: If True, a target_link_uri will work with any content within this org. Default on the server: false.
    """

    allowed_keys: list[str] | Unset = UNSET
    allowed_courses: list[str] | Unset = UNSET
    allow_all_within_org: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "allowed_keys": _codec.encode(self.allowed_keys),
                "allowed_courses": _codec.encode(self.allowed_courses),
                "allow_all_within_org": self.allow_all_within_org,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.allowed_keys = d["allowed_keys"]
            self.allowed_courses = d["allowed_courses"]
            self.allow_all_within_org = d["allow_all_within_org"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
