from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ResponseDataVariable(Model):
    """ResponseDataVariable.

    Attributes:
        variable_name: Variable Name
        predicted_data: Predicted data
        narrative: Explanation of prediction
    """

    variable_name: str
    predicted_data: Any
    narrative: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "variable_name": self.variable_name,
                "predicted_data": _codec.encode(self.predicted_data),
                "narrative": self.narrative,
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
        self.predicted_data = d["predicted_data"]
        self.narrative = d["narrative"]
        return self
