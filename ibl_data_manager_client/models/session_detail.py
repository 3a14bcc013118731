from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class SessionDetail(Model):
    """SessionDetail."""

    count: int
    previous: str
    next_: str
    results: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "count": self.count,
                "previous": self.previous,
                "next": self.next_,
                "results": _codec.encode(self.results),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.count = d["count"]
        self.previous = d["previous"]
        self.next_ = d["next"]
        self.results = d["results"]
        return self
