from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_license_assignment_create_metadata import ProgramLicenseAssignmentCreateMetadata


@_codec.define
class ProgramLicenseAssignmentCreate(Model):
    """Request serializer for ProgramLicenseAssignmentView POST endpoint.

    This serializer validates the request data for creating or updating a program license assignment.
    Either user_id or email must be provided to identify the user to assign the license to.

    Fields:
        license_id: The ID of the program license to assign
        user_id: The user ID to assign the license to (required if email not provided)
        username: The username to assign the license to (alternative to user_id)
        email: The email to assign the license to (required if user_id not provided)
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the assignment should be active
        fulfilled: Whether the assignment should be marked as fulfilled
        direct: Whether the assignment is being directly assigned to the user
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment

    Notes:
        - If both user_id and email are provided, user_id takes precedence
        - If the user doesn't exist but email is provided, an email-only assignment will be created
        - The license must have available seats for the assignment to succeed

    Attributes:
        license_id: The ID of the program license to assign
        user_id: The user ID to assign the license to (required if email not provided)
        username: The username to assign the license to (alternative to user_id)
        email: The email to assign the license to (required if user_id not provided)
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        active: Whether the assignment should be active. Default on the server: true.
        fulfilled: Whether the assignment should be marked as fulfilled. Default on the server: false.
        direct: Whether the assignment is being directly assigned to the user. Default on the server: true.
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment
    """

    license_id: int
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    active: bool | Unset = UNSET
    fulfilled: bool | Unset = UNSET
    direct: bool | Unset = UNSET
    redirect_to: None | str | Unset = UNSET
    metadata: ProgramLicenseAssignmentCreateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "license_id": self.license_id,
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
                "active": self.active,
                "fulfilled": self.fulfilled,
                "direct": self.direct,
                "redirect_to": self.redirect_to,
                "metadata": _codec.encode(self.metadata),
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
            self.email = d["email"]
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
            self.active = d["active"]
            self.fulfilled = d["fulfilled"]
            self.direct = d["direct"]
            self.redirect_to = d["redirect_to"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.license_id = d["license_id"]
        self.metadata = _codec.if_set(_models.ProgramLicenseAssignmentCreateMetadata.from_own_dict, self.metadata)
        return self
