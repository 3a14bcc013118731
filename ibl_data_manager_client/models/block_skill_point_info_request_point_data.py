from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class BlockSkillPointInfoRequestPointData(_codec.Map):
    """Dictionary mapping skill names to point values. Example: {'skill_name': 5}"""

    additional_properties: dict[str, int] = _codec.field(factory=dict, kw_only=True)
