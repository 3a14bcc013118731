from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .platform_skill_point_request_point_data import PlatformSkillPointRequestPointData


@_codec.define
class PlatformSkillPointRequest(Model):
    """Request serializer for PlatformSkillPointManagementView POST endpoint.

    Attributes:
        username: Username to update skill points for
        platform_key: Platform key identifier
        point_data: Dictionary mapping skill names to point values. Example: {'skill_name': 5}
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on the server:
            true.
    """

    username: str
    platform_key: str
    point_data: PlatformSkillPointRequestPointData
    overwrite: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "platform_key": self.platform_key,
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
        self.username = d["username"]
        self.platform_key = d["platform_key"]
        self.point_data = _models.PlatformSkillPointRequestPointData.from_own_dict(d["point_data"])
        return self
