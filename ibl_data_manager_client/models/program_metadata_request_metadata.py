from __future__ import annotations

from typing import Any

from .._json import codec as _codec


@_codec.define
class ProgramMetadataRequestMetadata(_codec.Map):
    """Metadata to update for the program"""

    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
