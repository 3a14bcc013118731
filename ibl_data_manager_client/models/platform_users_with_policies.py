from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformUsersWithPolicies(_records.Record):
    """PlatformUsersWithPolicies."""

    allowed_policies: list[str] | Unset = UNSET
    data: list[_models.PlatformUser] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("allowed_policies", "allowed_policies", list[str], False),
            ("data", "data", list[_models.PlatformUser], False),
        )
