from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_invitation_detail_metadata import CourseInvitationDetailMetadata


@_codec.define
class CourseInvitationDetail(Model):
    """Response serializer for course invitation details

    Attributes:
        id: The unique identifier for the invitation
        username: The username of the user associated with the invitation
        email: The email address associated with the invitation
        started: When the invitation was started
        expired: When the invitation expires
        source: The source of the invitation
        redirect_to: URL to redirect to after accepting the invitation
        active: Whether the invitation is active
        metadata: Additional metadata for the invitation
        course_id: The course ID associated with the invitation
        user_id: The ID of the user associated with the invitation
        created: When the invitation was created
    """

    id: int
    username: None | str
    email: None | str
    started: datetime.datetime | None
    expired: datetime.datetime | None
    source: None | str
    redirect_to: None | str
    active: bool
    metadata: CourseInvitationDetailMetadata
    course_id: str
    user_id: int | None | Unset = UNSET
    created: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "email": self.email,
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "source": self.source,
                "redirect_to": self.redirect_to,
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "course_id": self.course_id,
                "user_id": self.user_id,
                "created": _codec.encode(self.created),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.created = d["created"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.username = d["username"]
        self.email = d["email"]
        self.started = _codec.optional(_codec.decode_datetime, d["started"])
        self.expired = _codec.optional(_codec.decode_datetime, d["expired"])
        self.source = d["source"]
        self.redirect_to = d["redirect_to"]
        self.active = d["active"]
        self.metadata = _models.CourseInvitationDetailMetadata.from_own_dict(d["metadata"])
        self.course_id = d["course_id"]
        self.created = _codec.if_set(_codec.decode_datetime, self.created)
        return self
