from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class PlatformSkillPointGroupRequestPointData(_codec.Map):
    """Dictionary mapping skill names to point values to apply to group"""

    additional_properties: dict[str, int] = _codec.field(factory=dict, kw_only=True)
