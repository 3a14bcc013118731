from __future__ import annotations

from .._json import records as _records


@_records.define
class DesiredSkillCreateUpdateRequestSkillsItem(_records.Map):
    """DesiredSkillCreateUpdateRequestSkillsItem."""
