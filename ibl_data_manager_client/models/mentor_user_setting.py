from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorUserSetting(_records.Record):
    """MentorUserSetting.

    Attributes:
        as_tenant_admin: Default on the server: true.
    """

    reference_saved_memories: bool | Unset = UNSET
    as_tenant_admin: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("reference_saved_memories", "reference_saved_memories", bool, False),
            ("as_tenant_admin", "as_tenant_admin", bool, False),
        )
