from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .program_create_update_request_course_list_item import ProgramCreateUpdateRequestCourseListItem


@_attrs_define
class ProgramCreateUpdateRequest(Model):
    """Serializer for program creation/update request body.

    Attributes:
        program_id: Program ID
        name: Program name
        course_list: List of courses in the program with course_id and optional position
        program_key: Program key
        slug: Program slug
        org: Organization
        platform_key: Platform key
        enabled: Whether the program is enabled. Default on the server: true.
        program_type: Program type
        data: Additional program data
    """

    program_id: str
    name: str
    course_list: list[ProgramCreateUpdateRequestCourseListItem]
    program_key: str | Unset = UNSET
    slug: str | Unset = UNSET
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    program_type: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "program_id": self.program_id,
                "name": self.name,
                "course_list": _codec.encode(self.course_list),
                "program_key": self.program_key,
                "slug": self.slug,
                "org": self.org,
                "platform_key": self.platform_key,
                "enabled": self.enabled,
                "program_type": self.program_type,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .program_create_update_request_course_list_item import ProgramCreateUpdateRequestCourseListItem

        d = {**src_dict}
        result = cls(
            program_id=d.pop("program_id"),
            name=d.pop("name"),
            course_list=_codec.decode_list(ProgramCreateUpdateRequestCourseListItem.from_dict, d.pop("course_list")),
            program_key=d.pop("program_key", UNSET),
            slug=d.pop("slug", UNSET),
            org=d.pop("org", UNSET),
            platform_key=d.pop("platform_key", UNSET),
            enabled=d.pop("enabled", UNSET),
            program_type=d.pop("program_type", UNSET),
            data=d.pop("data", UNSET),
        )
        result.additional_properties = d
        return result
