from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_course_position import ProgramCoursePosition


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.enabled = d["enabled"]
            self.slug = d["slug"]
            self.org = d["org"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_list = _codec.decode_list(_models.ProgramCoursePosition.from_dict, d["course_list"])
        self.program_id = d["program_id"]
        self.program_key = d["program_key"]
        self.platform_key = d["platform_key"]
        self.program_type = d["program_type"]
        return self
