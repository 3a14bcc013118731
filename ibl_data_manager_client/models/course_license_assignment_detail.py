from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseLicenseAssignmentDetail(_records.Record):
    """Response serializer for course license assignment details

    Attributes:
        id: The unique identifier for the assignment
        user_id: The ID of the user assigned the license
        username: The username of the user assigned the license
        email: The email address of the user assigned the license
        active: Whether the assignment is active
        metadata: Additional metadata for the assignment
        license_id: The ID of the course license
        license_name: The name of the course license
        course_id: The course ID associated with the license
        fulfilled: Whether the assignment has been fulfilled
        redirect_to: URL to redirect to after fulfillment
    """

    id: int
    user_id: int
    username: str
    email: None | str
    active: bool
    metadata: dict[str, Any]
    license_id: int
    license_name: str
    course_id: str
    fulfilled: bool | Unset = UNSET
    redirect_to: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("email", "email", str | None, True),
            ("active", "active", bool, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("license_id", "license_id", int, True),
            ("license_name", "license_name", str, True),
            ("course_id", "course_id", str, True),
            ("fulfilled", "fulfilled", bool, False),
            ("redirect_to", "redirect_to", str | None, False),
        )
