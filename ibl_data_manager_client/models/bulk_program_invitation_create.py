from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .program_invitation_create import ProgramInvitationCreate


@_attrs_define
class BulkProgramInvitationCreate(Model):
    """Request serializer for BulkProgramInvitationView POST endpoint

    Attributes:
        invitation_data: List of invitation data objects
        platform_key: The platform key for permission validation
    """

    invitation_data: list[ProgramInvitationCreate]
    platform_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "invitation_data": _codec.encode(self.invitation_data),
                "platform_key": self.platform_key,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.invitation_data = _codec.decode_list(_models.ProgramInvitationCreate.from_dict, d["invitation_data"])
        return self
