from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_credential_group import CourseCredentialGroup


@_codec.define
class PaginatedCourseCredentialList(Model):
    """PaginatedCourseCredentialList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    results: list[CourseCredentialGroup] | Unset = UNSET
    data: list[CourseCredentialGroup] | Unset = UNSET
    num_pages: int | Unset = UNSET
    page_number: int | Unset = UNSET
    max_page_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "results": _codec.encode(self.results),
                "data": _codec.encode(self.data),
                "num_pages": self.num_pages,
                "page_number": self.page_number,
                "max_page_size": self.max_page_size,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.results = d["results"]
            self.data = d["data"]
            self.num_pages = d["num_pages"]
            self.page_number = d["page_number"]
            self.max_page_size = d["max_page_size"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.if_set_list(_models.CourseCredentialGroup.from_own_dict, self.results)
        self.data = _codec.if_set_list(_models.CourseCredentialGroup.from_own_dict, self.data)
        return self
