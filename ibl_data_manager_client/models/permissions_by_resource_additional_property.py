from __future__ import annotations

from .._json import records as _records


@_records.define
class PermissionsByResourceAdditionalProperty(_records.Map):
    """PermissionsByResourceAdditionalProperty."""

    additional_properties: dict[str, bool] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", bool, False),)
