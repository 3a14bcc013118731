from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ContentDetailsPagination(Model):
    """Serializer for pagination information in content details response.

    Attributes:
        count: Total learner records
        current_page: Current page number
        total_pages: Total number of pages
        next_: Relative URL for the next page
        previous: Relative URL for the previous page
    """

    count: int
    current_page: int
    total_pages: int
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "count": self.count,
                "current_page": self.current_page,
                "total_pages": self.total_pages,
                "next": self.next_,
                "previous": self.previous,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.next_ = d["next"]
            self.previous = d["previous"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.count = d["count"]
        self.current_page = d["current_page"]
        self.total_pages = d["total_pages"]
        return self
