from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_course import ProgramCourse


@_codec.define
class CatalogProgram(Model):
    """CatalogProgram.

    Attributes:
        program_type: 1, 2 or 3.
    """

    id: int | Unset = UNSET
    program_id: str | Unset = UNSET
    program_key: str | Unset = UNSET
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    slug: None | str | Unset = UNSET
    name: str | Unset = UNSET
    program_type: Any | Unset = UNSET
    enabled: bool | Unset = UNSET
    course_list: list[ProgramCourse] | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "program_id": self.program_id,
                "program_key": self.program_key,
                "org": self.org,
                "platform_key": self.platform_key,
                "slug": self.slug,
                "name": self.name,
                "program_type": _codec.encode(self.program_type),
                "enabled": self.enabled,
                "course_list": _codec.encode(self.course_list),
                "data": _codec.encode(self.data),
                "metadata": _codec.encode(self.metadata),
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
            self.id = d["id"]
            self.program_id = d["program_id"]
            self.program_key = d["program_key"]
            self.org = d["org"]
            self.platform_key = d["platform_key"]
            self.slug = d["slug"]
            self.name = d["name"]
            self.program_type = d["program_type"]
            self.enabled = d["enabled"]
            self.course_list = d["course_list"]
            self.data = d["data"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_list = _codec.if_set_list(_models.ProgramCourse.from_dict, self.course_list)
        return self
