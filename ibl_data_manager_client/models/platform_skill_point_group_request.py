from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .platform_skill_point_group_request_point_data import PlatformSkillPointGroupRequestPointData


@_codec.define
class PlatformSkillPointGroupRequest(Model):
    """Request serializer for PlatformSkillPointGroupManagementView POST endpoint.

    Attributes:
        platform_key: Platform key identifier
        group_id: ID of the user group to update
        point_data: Dictionary mapping skill names to point values to apply to group
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on the server:
            true.
    """

    platform_key: str
    group_id: int
    point_data: PlatformSkillPointGroupRequestPointData
    overwrite: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.overwrite = d["overwrite"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.group_id = d["group_id"]
        self.point_data = _models.PlatformSkillPointGroupRequestPointData.from_own_dict(d["point_data"])
        return self
