from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_license_assignment_create_metadata import UserLicenseAssignmentCreateMetadata


@_codec.define
class UserLicenseAssignmentCreate(Model):
    """Request serializer for UserLicenseAssignmentView POST endpoint

    Attributes:
        license_id: The ID of the user license
        user_id: The user ID to assign the license to
        email: The email to assign the license to
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        active: Whether the assignment is active. Default on the server: true.
        fulfilled: Whether the assignment has been fulfilled. Default on the server: false.
        metadata: Additional metadata for the assignment
    """

    license_id: int
    user_id: int | Unset = UNSET
    email: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    active: bool | Unset = UNSET
    fulfilled: bool | Unset = UNSET
    metadata: UserLicenseAssignmentCreateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "license_id": self.license_id,
                "user_id": self.user_id,
                "email": self.email,
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
                "active": self.active,
                "fulfilled": self.fulfilled,
                "metadata": _codec.encode(self.metadata),
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
            self.email = d["email"]
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
            self.active = d["active"]
            self.fulfilled = d["fulfilled"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.license_id = d["license_id"]
        self.metadata = _codec.if_set(_models.UserLicenseAssignmentCreateMetadata.from_own_dict, self.metadata)
        return self
