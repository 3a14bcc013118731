from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .number_by_key import NumberByKey


@_codec.define
class ResponseDataVariable(Model):
    """ResponseDataVariable.

    Attributes:
        variable_name: Variable Name
        narrative: Explanation of prediction
        predicted_data: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    variable_name: str
    narrative: str
    predicted_data: NumberByKey
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "variable_name": self.variable_name,
                "narrative": self.narrative,
                "predicted_data": _codec.encode(self.predicted_data),
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
        self.narrative = d["narrative"]
        self.predicted_data = _models.NumberByKey.from_own_dict(d["predicted_data"])
        return self
