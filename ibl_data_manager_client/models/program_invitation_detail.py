from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .program_invitation_detail_metadata import ProgramInvitationDetailMetadata


@_codec.define
class ProgramInvitationDetail(Model):
    """Response serializer for program invitation details

    Attributes:
        id: The unique identifier for the invitation
        user_id: The ID of the user associated with the invitation
        username: The username of the user associated with the invitation
        email: The email address associated with the invitation
        created: When the invitation was created
        started: When the invitation was started
        expired: When the invitation expires
        source: The source of the invitation
        redirect_to: URL to redirect to after accepting the invitation
        active: Whether the invitation is active
        metadata: Additional metadata for the invitation
        program_key: The program key associated with the invitation
    """

    id: int
    user_id: int | None
    username: None | str
    email: None | str
    created: datetime.datetime
    started: datetime.datetime | None
    expired: datetime.datetime | None
    source: None | str
    redirect_to: None | str
    active: bool
    metadata: ProgramInvitationDetailMetadata
    program_key: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "created": _codec.encode(self.created),
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "source": self.source,
                "redirect_to": self.redirect_to,
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "program_key": self.program_key,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.email = d["email"]
        self.created = _codec.decode_datetime(d["created"])
        self.started = _codec.optional(_codec.decode_datetime, d["started"])
        self.expired = _codec.optional(_codec.decode_datetime, d["expired"])
        self.source = d["source"]
        self.redirect_to = d["redirect_to"]
        self.active = d["active"]
        self.metadata = _models.ProgramInvitationDetailMetadata.from_own_dict(d["metadata"])
        self.program_key = d["program_key"]
        return self
