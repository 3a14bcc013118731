from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_creation_task_file import CourseCreationTaskFile


@_codec.define
class PaginatedCourseCreationTaskFileList(Model):
    """PaginatedCourseCreationTaskFileList.

    Attributes:
        count: Example: 123.
        next_: Example: http://api.example.org/accounts/?page=4.
        previous: Example: http://api.example.org/accounts/?page=2.
    """

    count: int
    results: list[CourseCreationTaskFile]
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "results": _codec.encode(self.results),
                "next": self.next_,
                "previous": self.previous,
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
            self.next_ = d["next"]
            self.previous = d["previous"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.count = d["count"]
        self.results = _codec.decode_list(_models.CourseCreationTaskFile.from_dict, d["results"])
        return self
