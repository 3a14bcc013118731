from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec


@_attrs_define
class PlatformSkillPointRequestPointData(_codec.Map):
    """Dictionary mapping skill names to point values. Example: {'skill_name': 5}"""

    additional_properties: dict[str, int] = _attrs_field(init=False, factory=dict)
