from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .user_license_assignment_detail_metadata import UserLicenseAssignmentDetailMetadata


@_attrs_define
class UserLicenseAssignmentDetail(Model):
    """Response serializer for user license assignment details

    Attributes:
        id: The unique identifier for the assignment
        user_id: The ID of the user assigned the license
        username: The username of the user assigned the license
        email: The email address of the user assigned the license
        active: Whether the assignment is active
        fulfilled: Whether the assignment has been fulfilled
        metadata: Additional metadata for the assignment
        license_id: The ID of the user license
        license_name: The name of the user license
        platform_key: The platform key associated with the license
        redirect_to: URL to redirect to after fulfillment
    """

    id: int
    user_id: int
    username: str
    email: None | str
    active: bool
    fulfilled: bool
    metadata: UserLicenseAssignmentDetailMetadata
    license_id: int
    license_name: str
    platform_key: str
    redirect_to: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "active": self.active,
                "fulfilled": self.fulfilled,
                "metadata": _codec.encode(self.metadata),
                "license_id": self.license_id,
                "license_name": self.license_name,
                "platform_key": self.platform_key,
                "redirect_to": self.redirect_to,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.user_id = pop("user_id")
        self.username = pop("username")
        self.email = pop("email")
        self.active = pop("active")
        self.fulfilled = pop("fulfilled")
        self.metadata = _models.UserLicenseAssignmentDetailMetadata.from_dict(pop("metadata"))
        self.license_id = pop("license_id")
        self.license_name = pop("license_name")
        self.platform_key = pop("platform_key")
        self.redirect_to = pop("redirect_to", UNSET)
        if d:
            self.additional_properties = d
        return self
