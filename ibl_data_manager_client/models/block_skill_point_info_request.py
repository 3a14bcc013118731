from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .block_skill_point_info_request_point_data import BlockSkillPointInfoRequestPointData


@_attrs_define
class BlockSkillPointInfoRequest(Model):
    """Request serializer for BlockSkillPointInfoView POST endpoint.
    Validates request body for updating block skill point information.

    Attributes:
        block_id: ID of the block to update skill point information for
        point_data: Dictionary mapping skill names to point values. Example: {'skill_name': 5}
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on
            the server: true.
    """

    block_id: str
    point_data: BlockSkillPointInfoRequestPointData
    overwrite: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "block_id": self.block_id,
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
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.overwrite = d["overwrite"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.block_id = d["block_id"]
        self.point_data = _models.BlockSkillPointInfoRequestPointData.adopt(d["point_data"])
        return self
