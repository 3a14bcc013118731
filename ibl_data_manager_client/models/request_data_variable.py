from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class RequestDataVariable(Model):
    """RequestDataVariable.

    Attributes:
        variable_name: Variable Name
        data_set: Data set to be used for prediction
        number_of_data_points: Number of Data Points
    """

    variable_name: str
    data_set: Any
    number_of_data_points: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "variable_name": self.variable_name,
                "data_set": _codec.encode(self.data_set),
                "number_of_data_points": self.number_of_data_points,
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
        self.variable_name = d["variable_name"]
        self.data_set = d["data_set"]
        self.number_of_data_points = d["number_of_data_points"]
        return self
