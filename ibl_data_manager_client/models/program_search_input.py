from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .program_course_position_input import ProgramCoursePositionInput


@_attrs_define
class ProgramSearchInput(Model):
    """ProgramSearchInput.

    Attributes:
        program_id: A unique program ID identifiable by edX.
        name: The verbose name of the program.
        enabled: Select if this program should be enabled.
        slug: An additional unique slug field. (Optional)
        data: Metadata
    """

    course_list: list[ProgramCoursePositionInput]
    program_id: str
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
        self.course_list = _codec.decode_list(_models.ProgramCoursePositionInput.from_dict, pop("course_list"))
        self.program_id = pop("program_id")
        self.name = pop("name", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.slug = pop("slug", UNSET)
        self.org = pop("org", UNSET)
        self.data = pop("data", UNSET)
        if d:
            self.additional_properties = d
        return self
