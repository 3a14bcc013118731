from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class CourseAccessRequestUpdate(Model):
    """Request serializer for CourseLicenseAccessRequestManagementView POST endpoint

    Attributes:
        request_id: The ID of the access request to update
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        approved: Whether to approve the request
        active: Whether the request should remain active
    """

    request_id: int
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    approved: bool | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "request_id": self.request_id,
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
                "approved": self.approved,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
            self.approved = d["approved"]
            self.active = d["active"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.request_id = d["request_id"]
        return self
