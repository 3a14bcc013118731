from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .program_invitation_redemption_metadata import ProgramInvitationRedemptionMetadata


@_attrs_define
class ProgramInvitationRedemption(Model):
    """Request serializer for ProgramInvitationRedemptionView POST endpoint

    Attributes:
        program_key: The program key for the invitation
        source: The source identifier for the invitation
        email: The email to associate with the invitation
        username: The username to associate with the invitation
        metadata: Additional metadata for the invitation
    """

    program_key: str
    source: str
    email: str | Unset = UNSET
    username: str | Unset = UNSET
    metadata: ProgramInvitationRedemptionMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "program_key": self.program_key,
                "source": self.source,
                "email": self.email,
                "username": self.username,
                "metadata": _codec.encode(self.metadata),
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
            self.email = d["email"]
            self.username = d["username"]
            self.metadata = d["metadata"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.program_key = d["program_key"]
        self.source = d["source"]
        self.metadata = _codec.optional(_models.ProgramInvitationRedemptionMetadata.adopt, self.metadata)
        return self
