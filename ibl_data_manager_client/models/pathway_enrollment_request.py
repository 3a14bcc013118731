from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.user_id = pop("user_id", UNSET)
        self.username = pop("username", UNSET)
        self.pathway_id = pop("pathway_id", UNSET)
        self.pathway_uuid = pop("pathway_uuid", UNSET)
        self.pathway_key = pop("pathway_key", UNSET)
        self.slug = pop("slug", UNSET)
        self.org = pop("org", UNSET)
        self.platform_key = pop("platform_key", UNSET)
        self.include_default_platform = pop("include_default_platform", UNSET)
        self.include_metadata = pop("include_metadata", UNSET)
        self.active = pop("active", UNSET)
        if d:
            self.additional_properties = d
        return self
