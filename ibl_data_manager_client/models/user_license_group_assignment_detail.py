from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_license_group_assignment_detail_metadata import UserLicenseGroupAssignmentDetailMetadata


@_codec.define
class UserLicenseGroupAssignmentDetail(Model):
    """Response serializer for user license group assignment details

    Attributes:
        id: The unique identifier for the assignment
        group_id: The ID of the group assigned the license
        group_name: The name of the group assigned the license
        active: Whether the assignment is active
        metadata: Additional metadata for the assignment
        license_id: The ID of the user license
        license_name: The name of the user license
        platform_key: The platform key associated with the license
        fulfilled: Whether the assignment has been fulfilled
        redirect_to: URL to redirect to after fulfillment
    """

    id: int
    group_id: int
    group_name: str
    active: bool
    metadata: UserLicenseGroupAssignmentDetailMetadata
    license_id: int
    license_name: str
    platform_key: str
    fulfilled: bool | Unset = UNSET
    redirect_to: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "group_id": self.group_id,
                "group_name": self.group_name,
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "license_id": self.license_id,
                "license_name": self.license_name,
                "platform_key": self.platform_key,
                "fulfilled": self.fulfilled,
                "redirect_to": self.redirect_to,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.fulfilled = d["fulfilled"]
            self.redirect_to = d["redirect_to"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.group_id = d["group_id"]
        self.group_name = d["group_name"]
        self.active = d["active"]
        self.metadata = _models.UserLicenseGroupAssignmentDetailMetadata.from_own_dict(d["metadata"])
        self.license_id = d["license_id"]
        self.license_name = d["license_name"]
        self.platform_key = d["platform_key"]
        return self
