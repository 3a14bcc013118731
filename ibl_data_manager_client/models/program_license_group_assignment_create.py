from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_license_group_assignment_create_metadata import ProgramLicenseGroupAssignmentCreateMetadata


@_codec.define
class ProgramLicenseGroupAssignmentCreate(Model):
    """Request serializer for ProgramLicenseGroupAssignmentView POST endpoint.

    This serializer validates the request data for creating or updating a program license group assignment.
    Group assignments will automatically create individual assignments for all users in the group.

    Fields:
        license_id: The ID of the program license to assign
        group_id: The ID of the user group to assign the license to
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the group assignment should be active
        fulfilled: Whether the group assignment should be marked as fulfilled
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the group assignment

    Notes:
        - All users in the group will receive individual license assignments
        - The license must have enough available seats for all users in the group
        - If the license doesn't have enough seats, the operation will fail
        - Users who already have a direct assignment to this license will not be affected

    Attributes:
        license_id: The ID of the program license to assign
        group_id: The ID of the user group to assign the license to
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the group assignment should be active. Default on the server: true.
        fulfilled: Whether the group assignment should be marked as fulfilled. Default on the server: false.
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the group assignment
    """

    license_id: int
    group_id: int
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    active: bool | Unset = UNSET
    fulfilled: bool | Unset = UNSET
    redirect_to: None | str | Unset = UNSET
    metadata: ProgramLicenseGroupAssignmentCreateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "license_id": self.license_id,
                "group_id": self.group_id,
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
                "active": self.active,
                "fulfilled": self.fulfilled,
                "redirect_to": self.redirect_to,
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
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
            self.active = d["active"]
            self.fulfilled = d["fulfilled"]
            self.redirect_to = d["redirect_to"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.license_id = d["license_id"]
        self.group_id = d["group_id"]
        self.metadata = _codec.if_set(_models.ProgramLicenseGroupAssignmentCreateMetadata.from_own_dict, self.metadata)
        return self
