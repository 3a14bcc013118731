from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PaginatedPlatformUserList(_records.Record):
    """PaginatedPlatformUserList."""

    count: int
    next_page: int | None
    previous_page: int | None
    results: list[_models.PlatformUser] | _models.PlatformUsersWithPolicies
    allowed_policies: list[str] | Unset = UNSET
    data: list[_models.PlatformUser] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("next_page", "next_page", int | None, True),
            ("previous_page", "previous_page", int | None, True),
            ("results", "results", list[_models.PlatformUser] | _models.PlatformUsersWithPolicies, True),
            ("allowed_policies", "allowed_policies", list[str], False),
            ("data", "data", list[_models.PlatformUser], False),
        )
