from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .issuer import Issuer


@_attrs_define
class PaginatedIssuerList(Model):
    """PaginatedIssuerList."""

    count: int
    data: list[Issuer]
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
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
                "data": _codec.encode(self.data),
                "next": self.next_,
                "previous": self.previous,
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
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.num_pages = d["num_pages"]
            self.page_number = d["page_number"]
            self.max_page_size = d["max_page_size"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.count = d["count"]
        self.data = _codec.decode_list(_models.Issuer.from_dict, d["data"])
        return self
