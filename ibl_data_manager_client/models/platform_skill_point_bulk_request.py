from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .platform_skill_point_bulk_request_skill_point_data_item import PlatformSkillPointBulkRequestSkillPointDataItem


@_attrs_define
class PlatformSkillPointBulkRequest(Model):
    """Request serializer for PlatformSkillPointBulkManagementView POST endpoint.

    Attributes:
        skill_point_data: List of skill point data objects to create/update
        platform_key: Platform key identifier (required for platform admin access)
    """

    skill_point_data: list[PlatformSkillPointBulkRequestSkillPointDataItem]
    platform_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "skill_point_data": _codec.encode(self.skill_point_data),
                "platform_key": self.platform_key,
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
            self.platform_key = d["platform_key"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skill_point_data = _codec.decode_list(
            _models.PlatformSkillPointBulkRequestSkillPointDataItem.adopt, d["skill_point_data"]
        )
        return self
