from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class ProgramLicenseDetailAssignments(_codec.Map):
    """Assignment counts by status (only included in verbose mode)"""

    additional_properties: dict[str, int] = _codec.field(factory=dict, kw_only=True)
