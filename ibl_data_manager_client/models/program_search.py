from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
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
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.course_list = _codec.decode_list(_models.ProgramCoursePosition.from_dict, pop("course_list"))
        self.program_id = pop("program_id")
        self.program_key = pop("program_key")
        self.platform_key = pop("platform_key")
        self.program_type = pop("program_type")
        self.name = pop("name", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.slug = pop("slug", UNSET)
        self.org = pop("org", UNSET)
        self.data = pop("data", UNSET)
        if d:
            self.additional_properties = d
        return self
