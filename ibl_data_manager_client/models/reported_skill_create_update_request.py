from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .reported_skill_create_update_request_skills_item import ReportedSkillCreateUpdateRequestSkillsItem


@_attrs_define
class ReportedSkillCreateUpdateRequest(Model):
    """Serializer for reported skill creation/update request parameters.

    Attributes:
        skills: List of skills (can be skill IDs or objects with name, platform_key, etc.)
        user_id: User ID
        username: Username
        data: Additional data
    """

    skills: list[ReportedSkillCreateUpdateRequestSkillsItem]
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "skills": _codec.encode(self.skills),
                "user_id": self.user_id,
                "username": self.username,
                "data": _codec.encode(self.data),
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
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.data = d["data"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skills = _codec.decode_list(_models.ReportedSkillCreateUpdateRequestSkillsItem.adopt, d["skills"])
        return self
