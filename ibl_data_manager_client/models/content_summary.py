from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .content_averages import ContentAverages
    from .content_totals import ContentTotals
    from .overtime_data_point import OvertimeDataPoint


@_attrs_define
class ContentSummary(Model):
    """Serializer for content summary data.

    Attributes:
        totals: Serializer for content summary totals.
        averages: Serializer for content summary averages.
        overtime: Time spent over time data (courses only, when include_overtime=true)
    """

    totals: ContentTotals
    averages: ContentAverages
    overtime: list[OvertimeDataPoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "totals": _codec.encode(self.totals),
                "averages": _codec.encode(self.averages),
                "overtime": _codec.encode(self.overtime),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.overtime = d["overtime"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.totals = _models.ContentTotals.from_dict(d["totals"])
        self.averages = _models.ContentAverages.from_dict(d["averages"])
        self.overtime = _codec.optional_list(_models.OvertimeDataPoint.from_dict, self.overtime)
        return self
