from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class AssertionProgram(_codec.Map):
    """AssertionProgram."""

    additional_properties: dict[str, str] = _codec.field(factory=dict, kw_only=True)
