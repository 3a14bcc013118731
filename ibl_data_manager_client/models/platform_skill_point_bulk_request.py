from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .platform_skill_point_bulk_request_skill_point_data_item import PlatformSkillPointBulkRequestSkillPointDataItem


@_codec.define
class PlatformSkillPointBulkRequest(Model):
    """Request serializer for PlatformSkillPointBulkManagementView POST endpoint.

    Attributes:
        skill_point_data: List of skill point data objects to create/update
        platform_key: Platform key identifier (required for platform admin access)
    """

    skill_point_data: list[PlatformSkillPointBulkRequestSkillPointDataItem]
    platform_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"skill_point_data": _codec.encode(self.skill_point_data), "platform_key": self.platform_key},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skill_point_data = _codec.decode_list(
            _models.PlatformSkillPointBulkRequestSkillPointDataItem.from_own_dict, d["skill_point_data"]
        )
        return self
