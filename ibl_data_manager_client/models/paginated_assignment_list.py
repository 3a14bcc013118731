from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .paginated_assignment_list_data_item import PaginatedAssignmentListDataItem
    from .paginated_assignment_list_results_item import PaginatedAssignmentListResultsItem


@_attrs_define
class PaginatedAssignmentList(Model):
    """PaginatedAssignmentList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    data: list[PaginatedAssignmentListDataItem] | Unset = UNSET
    results: list[PaginatedAssignmentListResultsItem] | Unset = UNSET
    num_pages: int | Unset = UNSET
    page_number: int | Unset = UNSET
    max_page_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "data": _codec.encode(self.data),
                "results": _codec.encode(self.results),
                "num_pages": self.num_pages,
                "page_number": self.page_number,
                "max_page_size": self.max_page_size,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.data = d["data"]
            self.results = d["results"]
            self.num_pages = d["num_pages"]
            self.page_number = d["page_number"]
            self.max_page_size = d["max_page_size"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.optional_list(_models.PaginatedAssignmentListDataItem.adopt, self.data)
        self.results = _codec.optional_list(_models.PaginatedAssignmentListResultsItem.adopt, self.results)
        return self
