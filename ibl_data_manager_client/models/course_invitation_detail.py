from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseInvitationDetail(_records.Record):
    """Response serializer for course invitation details

    Attributes:
        id: The unique identifier for the invitation
        username: The username of the user associated with the invitation
        email: The email address associated with the invitation
        started: When the invitation was started
        expired: When the invitation expires
        source: The source of the invitation
        redirect_to: URL to redirect to after accepting the invitation
        active: Whether the invitation is active
        metadata: Additional metadata for the invitation
        course_id: The course ID associated with the invitation
        user_id: The ID of the user associated with the invitation
        created: When the invitation was created
    """

    id: int
    username: None | str
    email: None | str
    started: datetime.datetime | None
    expired: datetime.datetime | None
    source: None | str
    redirect_to: None | str
    active: bool
    metadata: dict[str, Any]
    course_id: str
    user_id: int | None | Unset = UNSET
    created: datetime.datetime | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str | None, True),
            ("email", "email", str | None, True),
            ("started", "started", datetime.datetime | None, True),
            ("expired", "expired", datetime.datetime | None, True),
            ("source", "source", str | None, True),
            ("redirect_to", "redirect_to", str | None, True),
            ("active", "active", bool, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("course_id", "course_id", str, True),
            ("user_id", "user_id", int | None, False),
            ("created", "created", datetime.datetime, False),
        )
