from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .reuest_data_variable_list import ReuestDataVariableList


@_codec.define
class PredictiveAnalyticsRequest(Model):
    """PredictiveAnalyticsRequest."""

    prompt: ReuestDataVariableList
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"prompt": _codec.encode(self.prompt)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.prompt = _models.ReuestDataVariableList.from_dict(d["prompt"])
        return self
