from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class PermissionsByResourceAdditionalProperty(_codec.Map):
    """PermissionsByResourceAdditionalProperty."""

    additional_properties: dict[str, bool] = _codec.field(factory=dict, kw_only=True)
