from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMUserListResponse(_records.Record):
    """SCIM user list response serializer

    Attributes:
        schemas: SCIM schema identifiers
        total_results: Total number of results
        resources: List of user resources
    """

    schemas: list[str]
    total_results: int
    resources: list[_models.SCIMUserResponse]
    start_index: int | Unset = UNSET
    items_per_page: int | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("schemas", "schemas", list[str], True),
            ("totalResults", "total_results", int, True),
            ("Resources", "resources", list[_models.SCIMUserResponse], True),
            ("startIndex", "start_index", int, False),
            ("itemsPerPage", "items_per_page", int, False),
        )
