from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwaySelfEnrollmentRequest(_records.Record):
    """Serializer for pathway self-enrollment request parameters.

    Attributes:
        user_id: User ID for self-enrollment
        username: Username for self-enrollment
        pathway_id: Pathway ID for self-enrollment
        pathway_key: Pathway key for self-enrollment
        slug: Pathway slug for self-enrollment
        org: Organization for the pathway
        platform_key: Platform key for the pathway
        active: Whether the enrollment should be active. Default on the server: true.
    """

    user_id: str | Unset = UNSET
    username: str | Unset = UNSET
    pathway_id: str | Unset = UNSET
    pathway_key: str | Unset = UNSET
    slug: str | Unset = UNSET
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    active: bool | Unset = UNSET
    pathway_uuid: UUID | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", str, False),
            ("username", "username", str, False),
            ("pathway_id", "pathway_id", str, False),
            ("pathway_key", "pathway_key", str, False),
            ("slug", "slug", str, False),
            ("org", "org", str, False),
            ("platform_key", "platform_key", str, False),
            ("active", "active", bool, False),
            ("pathway_uuid", "pathway_uuid", UUID, False),
        )
