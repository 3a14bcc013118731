from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .blank_course_invitation_create_metadata import BlankCourseInvitationCreateMetadata


@_codec.define
class BlankCourseInvitationCreate(Model):
    """Request serializer for BlankCourseInvitationView POST endpoint

    Attributes:
        course_id: The course to create invitations for
        source: The source identifier for the invitations
        count: The number of blank invitations to create
        metadata: Additional metadata for the invitations
    """

    course_id: str
    source: str
    count: int
    metadata: BlankCourseInvitationCreateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "source": self.source,
                "count": self.count,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.source = d["source"]
        self.count = d["count"]
        self.metadata = _codec.if_set(_models.BlankCourseInvitationCreateMetadata.from_own_dict, self.metadata)
        return self
