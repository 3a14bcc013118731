from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Project(_records.Record):
    """Unified serializer for Project model.

    Write-only fields:
    - mentors_to_add: List of mentor unique IDs to add to the project
    - mentors_to_remove: List of mentor unique IDs to remove from the project

    These fields are mutually exclusive and only used during create/update operations.
    For create: only mentors_to_add is used
    For update: either can be used, but not both at once

    Attributes:
        name: Name of the project
        owner: User who created this project
        platform: Platform this project belongs to
        description: Description of the project
        shared: Whether this project is shared with others or personal
    """

    id: int
    name: str
    owner: int
    owner_username: str
    platform: int | None
    platform_key: str
    platform_name: str
    mentor_count: int
    is_personal: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    mentors: list[_models.ProjectMentor]
    description: str | Unset = UNSET
    shared: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("owner", "owner", int, True),
            ("owner_username", "owner_username", str, True),
            ("platform", "platform", int | None, True),
            ("platform_key", "platform_key", str, True),
            ("platform_name", "platform_name", str, True),
            ("mentor_count", "mentor_count", int, True),
            ("is_personal", "is_personal", bool, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("mentors", "mentors", list[_models.ProjectMentor], True),
            ("description", "description", str, False),
            ("shared", "shared", bool, False),
        )
