from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .platform_skill_point_group_request_point_data import PlatformSkillPointGroupRequestPointData


@_attrs_define
class PlatformSkillPointGroupRequest(Model):
    """Request serializer for PlatformSkillPointGroupManagementView POST endpoint.

    Attributes:
        platform_key: Platform key identifier
        group_id: ID of the user group to update
        point_data: Dictionary mapping skill names to point values to apply to group
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on
            the server: true.
    """

    platform_key: str
    group_id: int
    point_data: PlatformSkillPointGroupRequestPointData
    overwrite: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "group_id": self.group_id,
                "point_data": _codec.encode(self.point_data),
                "overwrite": self.overwrite,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.overwrite = d["overwrite"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.group_id = d["group_id"]
        self.point_data = _models.PlatformSkillPointGroupRequestPointData.adopt(d["point_data"])
        return self
