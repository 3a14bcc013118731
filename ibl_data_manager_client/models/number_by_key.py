from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class NumberByKey(_codec.Map):
    """Numbers by key: a date (YYYY-MM-DD), a grade or another name."""

    additional_properties: dict[str, float] = _codec.field(factory=dict, kw_only=True)
