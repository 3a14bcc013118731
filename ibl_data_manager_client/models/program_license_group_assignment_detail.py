from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .program_license_group_assignment_detail_metadata import ProgramLicenseGroupAssignmentDetailMetadata


@_codec.define
class ProgramLicenseGroupAssignmentDetail(Model):
    """Response serializer for program license group assignment details.

    This serializer represents a program license group assignment with all its attributes,
    including group information, license details, and assignment status.

    Fields:
        id: The unique identifier for the group assignment
        group_id: The ID of the group assigned the license
        group_name: The name of the group assigned the license
        active: Whether the group assignment is active and valid
        fulfilled: Whether the group assignment has been processed/fulfilled
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the group assignment
        created: When the group assignment was created
        modified: When the group assignment was last modified
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license
        program_name: The name of the program associated with the license
        user_count: Number of users in the group
        assigned_count: Number of users in the group who have been assigned the license

    Attributes:
        id: The unique identifier for the assignment
        group_id: The ID of the group assigned the license
        group_name: The name of the group assigned the license
        active: Whether the assignment is active and valid
        fulfilled: Whether the assignment has been processed/fulfilled
        redirect_to: URL to redirect to after fulfillment
        metadata: Additional metadata for the assignment
        created: When the assignment was created
        modified: When the assignment was last modified
        license_id: The ID of the program license
        license_name: The name of the program license
        program_key: The program key associated with the license
        program_name: The name of the program associated with the license
        user_count: Number of users in the group
        assigned_count: Number of users in the group who have been assigned the license
    """

    id: int
    group_id: int
    group_name: str
    active: bool
    fulfilled: bool
    redirect_to: None | str
    metadata: None | ProgramLicenseGroupAssignmentDetailMetadata
    created: datetime.datetime
    modified: datetime.datetime
    license_id: int
    license_name: str
    program_key: str
    program_name: str
    user_count: int
    assigned_count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "group_id": self.group_id,
                "group_name": self.group_name,
                "active": self.active,
                "fulfilled": self.fulfilled,
                "redirect_to": self.redirect_to,
                "metadata": _codec.encode(self.metadata),
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "license_id": self.license_id,
                "license_name": self.license_name,
                "program_key": self.program_key,
                "program_name": self.program_name,
                "user_count": self.user_count,
                "assigned_count": self.assigned_count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.group_id = d["group_id"]
        self.group_name = d["group_name"]
        self.active = d["active"]
        self.fulfilled = d["fulfilled"]
        self.redirect_to = d["redirect_to"]
        self.metadata = _codec.optional(
            _models.ProgramLicenseGroupAssignmentDetailMetadata.from_own_dict, d["metadata"]
        )
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        self.license_id = d["license_id"]
        self.license_name = d["license_name"]
        self.program_key = d["program_key"]
        self.program_name = d["program_name"]
        self.user_count = d["user_count"]
        self.assigned_count = d["assigned_count"]
        return self
