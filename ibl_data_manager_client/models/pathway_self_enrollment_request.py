from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PathwaySelfEnrollmentRequest(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "pathway_id": self.pathway_id,
                "pathway_key": self.pathway_key,
                "slug": self.slug,
                "org": self.org,
                "platform_key": self.platform_key,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.pathway_id = d["pathway_id"]
            self.pathway_key = d["pathway_key"]
            self.slug = d["slug"]
            self.org = d["org"]
            self.platform_key = d["platform_key"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
