from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .platform_invitation_create_metadata import PlatformInvitationCreateMetadata


@_codec.define
class PlatformInvitationCreate(Model):
    """Request serializer for PlatformInvitationView POST endpoint

    Attributes:
        platform_key: The platform to create an invitation for
        email: The email address to invite
        username: The username to invite
        active: Whether the invitation is active. Default on the server: true.
        source: The source of the invitation
        redirect_to: URL to redirect to after accepting the invitation
        created: When the invitation was created
        expired: When the invitation expires
        metadata: Additional metadata for the invitation
    """

    platform_key: str
    email: str | Unset = UNSET
    username: str | Unset = UNSET
    active: bool | Unset = UNSET
    source: str | Unset = UNSET
    redirect_to: str | Unset = UNSET
    created: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | Unset = UNSET
    metadata: PlatformInvitationCreateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "email": self.email,
                "username": self.username,
                "active": self.active,
                "source": self.source,
                "redirect_to": self.redirect_to,
                "created": _codec.encode(self.created),
                "expired": _codec.encode(self.expired),
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.email = d["email"]
            self.username = d["username"]
            self.active = d["active"]
            self.source = d["source"]
            self.redirect_to = d["redirect_to"]
            self.created = d["created"]
            self.expired = d["expired"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.created = _codec.if_set(_codec.decode_datetime, self.created)
        self.expired = _codec.if_set(_codec.decode_datetime, self.expired)
        self.metadata = _codec.if_set(_models.PlatformInvitationCreateMetadata.from_own_dict, self.metadata)
        return self
