from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProjectInput(_records.Record):
    """Unified serializer for Project model.

    Write-only fields:
    - mentors_to_add: List of mentor unique IDs to add to the project
    - mentors_to_remove: List of mentor unique IDs to remove from the project

    These fields are mutually exclusive and only used during create/update operations.
    For create: only mentors_to_add is used
    For update: either can be used, but not both at once

    Attributes:
        name: Name of the project
        description: Description of the project
        shared: Whether this project is shared with others or personal
        mentors_to_add: List of mentor unique IDs to add to the project
        mentors_to_remove: List of mentor unique IDs to remove from the project
    """

    name: str
    description: str | Unset = UNSET
    shared: bool | Unset = UNSET
    mentors_to_add: list[UUID] | Unset = UNSET
    mentors_to_remove: list[UUID] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("description", "description", str, False),
            ("shared", "shared", bool, False),
            ("mentors_to_add", "mentors_to_add", list[UUID], False),
            ("mentors_to_remove", "mentors_to_remove", list[UUID], False),
        )
