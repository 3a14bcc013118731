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
            {"skill_point_data": _codec.encode(self.skill_point_data), "platform_key": self.platform_key},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = {**src_dict}
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        pop = d.pop
        self.skill_point_data = _codec.decode_list(
            _models.PlatformSkillPointBulkRequestSkillPointDataItem.from_dict, pop("skill_point_data")
        )
        self.platform_key = pop("platform_key", UNSET)
        if d:
            self.additional_properties = d
        return self
