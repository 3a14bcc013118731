from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class ResourceCreateUpdate(_records.Record):
    """ResourceCreateUpdate.

    Attributes:
        id: Resource ID for updates
        user_id: User ID of the resource owner
        username: Username of the resource owner
        resource_type: Type of resource (e.g., video, document)
        url: URL of the resource
        name: Name of the resource
        description: Description of the resource
        skills: List of skill names associated with the resource
        data: Additional metadata for the resource
        image: A file, or the URL of one. With a file the body is a form, in which the platform may read booleans that are not
            set as false.
    """

    id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    resource_type: str | Unset = UNSET
    url: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    data: Any | Unset = UNSET
    image: File | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("resource_type", "resource_type", str, False),
            ("url", "url", str, False),
            ("name", "name", str, False),
            ("description", "description", str, False),
            ("skills", "skills", list[str], False),
            ("data", "data", Any, False),
            ("image", "image", File | str, False),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
        )
