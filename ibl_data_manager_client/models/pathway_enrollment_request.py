from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PathwayEnrollmentRequest(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "pathway_id": self.pathway_id,
                "pathway_uuid": self.pathway_uuid,
                "pathway_key": self.pathway_key,
                "slug": self.slug,
                "org": self.org,
                "platform_key": self.platform_key,
                "include_default_platform": self.include_default_platform,
                "include_metadata": self.include_metadata,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.pathway_id = d["pathway_id"]
            self.pathway_uuid = d["pathway_uuid"]
            self.pathway_key = d["pathway_key"]
            self.slug = d["slug"]
            self.org = d["org"]
            self.platform_key = d["platform_key"]
            self.include_default_platform = d["include_default_platform"]
            self.include_metadata = d["include_metadata"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
