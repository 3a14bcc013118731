from __future__ import annotations

from .._json import records as _records


@_records.define
class CredentialCoursesItem(_records.Map):
    """CredentialCoursesItem."""

    additional_properties: dict[str, str] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", str, False),)
