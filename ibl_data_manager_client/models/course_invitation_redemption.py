from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_invitation_redemption_metadata import CourseInvitationRedemptionMetadata


@_codec.define
class CourseInvitationRedemption(Model):
    """Request serializer for CourseInvitationRedemptionView POST endpoint

    Attributes:
        course_id: The course ID for the invitation
        source: The source identifier for the invitation
        email: The email to associate with the invitation
        username: The username to associate with the invitation
        metadata: Additional metadata for the invitation
    """

    course_id: str
    source: str
    email: str | Unset = UNSET
    username: str | Unset = UNSET
    metadata: CourseInvitationRedemptionMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
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
        self.course_id = d["course_id"]
        self.source = d["source"]
        self.metadata = _codec.if_set(_models.CourseInvitationRedemptionMetadata.from_own_dict, self.metadata)
        return self
