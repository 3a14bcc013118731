from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_license_assignment_detail_metadata import ProgramLicenseAssignmentDetailMetadata


@_codec.define
class ProgramLicenseAssignmentDetail(Model):
    """Response serializer for program license assignment details.

    This serializer represents a program license assignment with all its attributes,
    including user information, license details, and assignment status.

    Fields:
        id: The unique identifier for the assignment
        user_id: The ID of the user assigned the license (may be null for email-only assignments)
        username: The username of the user assigned the license (may be null for email-only assignments)
        name: The full name of the user assigned the license (may be null for email-only assignments)
        email: The email address of the user assigned the license (may be null for user-only assignments)
        active: Whether the assignment is active and valid
        fulfilled: Whether the assignment has been processed/fulfilled
        direct: Whether the assignment was directly assigned to the user (vs. via a group)
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment
        created: When the assignment was created
        modified: When the assignment was last modified
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license

    Attributes:
        id: The unique identifier for the assignment
        user_id: The ID of the user assigned the license
        username: The username of the user assigned the license
        name: The full name of the user assigned the license
        email: The email address of the user assigned the license
        active: Whether the assignment is active and valid
        fulfilled: Whether the assignment has been processed/fulfilled
        metadata: Additional metadata for the assignment
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license
        direct: Whether the assignment was directly assigned to the user (vs. via a group)
        redirect_to: URL to redirect to after fulfillment
        created: When the assignment was created
        modified: When the assignment was last modified
    """

    id: int
    user_id: int | None
    username: None | str
    name: None | str
    email: None | str
    active: bool
    fulfilled: bool
    metadata: None | ProgramLicenseAssignmentDetailMetadata
    license_id: int
    license_name: str
    program_key: str
    direct: bool | Unset = UNSET
    redirect_to: str | Unset = UNSET
    created: datetime.datetime | Unset = UNSET
    modified: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "name": self.name,
                "email": self.email,
                "active": self.active,
                "fulfilled": self.fulfilled,
                "metadata": _codec.encode(self.metadata),
                "license_id": self.license_id,
                "license_name": self.license_name,
                "program_key": self.program_key,
                "direct": self.direct,
                "redirect_to": self.redirect_to,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.direct = d["direct"]
            self.redirect_to = d["redirect_to"]
            self.created = d["created"]
            self.modified = d["modified"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.name = d["name"]
        self.email = d["email"]
        self.active = d["active"]
        self.fulfilled = d["fulfilled"]
        self.metadata = _codec.optional(_models.ProgramLicenseAssignmentDetailMetadata.from_own_dict, d["metadata"])
        self.license_id = d["license_id"]
        self.license_name = d["license_name"]
        self.program_key = d["program_key"]
        self.created = _codec.if_set(_codec.decode_datetime, self.created)
        self.modified = _codec.if_set(_codec.decode_datetime, self.modified)
        return self
