from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .report_data import ReportData


@_attrs_define
class ReportList(Model):
    """ReportList."""

    data: list[ReportData]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = src_dict
        self = _codec.new(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.data = _codec.decode_list(_models.ReportData.from_dict, d["data"])
        return self
