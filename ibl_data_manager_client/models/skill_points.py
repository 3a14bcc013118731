from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class SkillPoints(_codec.Map):
    """SkillPoints."""

    additional_properties: dict[str, float] = _codec.field(factory=dict, kw_only=True)
