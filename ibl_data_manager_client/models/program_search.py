from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .program_course_position import ProgramCoursePosition


@_attrs_define
class ProgramSearch(Model):
    """ProgramSearch.

    Attributes:
        program_id: A unique program ID identifiable by edX.
        name: The verbose name of the program.
        enabled: Select if this program should be enabled.
        slug: An additional unique slug field. (Optional)
        data: Metadata
    """

    course_list: list[ProgramCoursePosition]
    program_id: str
    program_key: str
    platform_key: str
    program_type: str
    name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    slug: None | str | Unset = UNSET
    org: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "course_list": _codec.encode(self.course_list),
                "program_id": self.program_id,
                "program_key": self.program_key,
                "platform_key": self.platform_key,
                "program_type": self.program_type,
                "name": self.name,
                "enabled": self.enabled,
                "slug": self.slug,
                "org": self.org,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .program_course_position import ProgramCoursePosition

        d = {**src_dict}
        result = cls(
            course_list=_codec.decode_list(ProgramCoursePosition.from_dict, d.pop("course_list")),
            program_id=d.pop("program_id"),
            program_key=d.pop("program_key"),
            platform_key=d.pop("platform_key"),
            program_type=d.pop("program_type"),
            name=d.pop("name", UNSET),
            enabled=d.pop("enabled", UNSET),
            slug=d.pop("slug", UNSET),
            org=d.pop("org", UNSET),
            data=d.pop("data", UNSET),
        )
        result.additional_properties = d
        return result
