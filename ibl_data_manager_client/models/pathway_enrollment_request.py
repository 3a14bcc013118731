from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayEnrollmentRequest(_records.Record):
    """Serializer for pathway enrollment request parameters.

    Attributes:
        user_id: User ID for enrollment
        username: Username for enrollment
        pathway_id: Pathway ID for enrollment
        pathway_uuid: Pathway UUID for enrollment
        pathway_key: Pathway key for enrollment
        slug: Pathway slug for enrollment
        org: Organization for the pathway
        platform_key: Platform key for the pathway
        include_default_platform: Include enrollments from default platform
        include_metadata: Include metadata in the response. Default on the server: true.
        active: Whether the enrollment should be active. Default on the server: true.
    """

    user_id: str | Unset = UNSET
    username: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    pathway_uuid: str | Unset = UNSET
    pathway_key: str | Unset = UNSET
    slug: str | Unset = UNSET
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    include_default_platform: bool | Unset = UNSET
    include_metadata: bool | Unset = UNSET
    active: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", str, False),
            ("username", "username", str, False),
            ("pathway_id", "pathway_id", str, False),
            ("pathway_uuid", "pathway_uuid", str, False),
            ("pathway_key", "pathway_key", str, False),
            ("slug", "slug", str, False),
            ("org", "org", str, False),
            ("platform_key", "platform_key", str, False),
            ("include_default_platform", "include_default_platform", bool, False),
            ("include_metadata", "include_metadata", bool, False),
            ("active", "active", bool, False),
        )
