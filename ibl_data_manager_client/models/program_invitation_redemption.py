from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_invitation_redemption_metadata import ProgramInvitationRedemptionMetadata


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.email = d["email"]
            self.username = d["username"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.program_key = d["program_key"]
        self.source = d["source"]
        self.metadata = _codec.if_set(_models.ProgramInvitationRedemptionMetadata.from_own_dict, self.metadata)
        return self
