from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "variable_name": self.variable_name,
                "data_set": _codec.encode(self.data_set),
                "number_of_data_points": self.number_of_data_points,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.variable_name = d["variable_name"]
        self.data_set = d["data_set"]
        self.number_of_data_points = d["number_of_data_points"]
        return self
