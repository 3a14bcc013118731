from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_enrollment_search_response import CourseEnrollmentSearchResponse


@_attrs_define
class PaginatedCourseEnrollmentList(Model):
    """PaginatedCourseEnrollmentList.

    Attributes:
        next_page: Number or URL of the next page.
        previous_page: Number or URL of the previous page.
    """

    results: list[CourseEnrollmentSearchResponse]
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    next_page: Any | Unset = UNSET
    previous_page: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "results": _codec.encode(self.results),
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "next_page": _codec.encode(self.next_page),
                "previous_page": _codec.encode(self.previous_page),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.next_page = d["next_page"]
            self.previous_page = d["previous_page"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.decode_list(_models.CourseEnrollmentSearchResponse.from_dict, d["results"])
        return self
