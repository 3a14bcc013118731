from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .blank_program_invitation_create_metadata import BlankProgramInvitationCreateMetadata


@_attrs_define
class BlankProgramInvitationCreate(Model):
    """Request serializer for BlankProgramInvitationView POST endpoint

    Attributes:
        program_key: The program to create invitations for
        source: The source identifier for the invitations
        count: The number of blank invitations to create
        metadata: Additional metadata for the invitations
    """

    program_key: str
    source: str
    count: int
    metadata: BlankProgramInvitationCreateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "program_key": self.program_key,
                "source": self.source,
                "count": self.count,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.program_key = d["program_key"]
        self.source = d["source"]
        self.count = d["count"]
        self.metadata = _codec.optional(_models.BlankProgramInvitationCreateMetadata.adopt, self.metadata)
        return self
