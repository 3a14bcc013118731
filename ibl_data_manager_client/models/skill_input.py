from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class SkillInput(Model):
    """SkillInput."""

    skill_id: int | Unset = UNSET
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "skill_id": self.skill_id,
                "name": self.name,
                "slug": self.slug,
                "platform_key": self.platform_key,
                "platform": self.platform,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            skill_id=d.pop("skill_id", UNSET),
            name=d.pop("name", UNSET),
            slug=d.pop("slug", UNSET),
            platform_key=d.pop("platform_key", UNSET),
            platform=d.pop("platform", UNSET),
        )
        result.additional_properties = d
        return result
