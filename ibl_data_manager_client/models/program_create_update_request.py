from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_create_update_request_course_list_item import ProgramCreateUpdateRequestCourseListItem


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.program_key = d["program_key"]
            self.slug = d["slug"]
            self.org = d["org"]
            self.platform_key = d["platform_key"]
            self.enabled = d["enabled"]
            self.program_type = d["program_type"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.program_id = d["program_id"]
        self.name = d["name"]
        self.course_list = _codec.decode_list(
            _models.ProgramCreateUpdateRequestCourseListItem.from_own_dict, d["course_list"]
        )
        return self
