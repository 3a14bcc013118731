from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .blank_course_invitation_create_metadata import BlankCourseInvitationCreateMetadata


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
        self.course_id = d["course_id"]
        self.source = d["source"]
        self.count = d["count"]
        self.metadata = _codec.optional(_models.BlankCourseInvitationCreateMetadata.adopt, self.metadata)
        return self
