from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .number_by_key import NumberByKey


@_codec.define
class OverTimeWithTotal(Model):
    """Returns
    {
        "data": {
            "2022-04-26": 0,
            "2022-04-27": 0,
            ...
            "2023-01-01": 0
        },
        "total": 0
    }

    Attributes:
        total: Total
        data: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    total: int | Unset = UNSET
    data: NumberByKey | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"total": self.total, "data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.total = d["total"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set(_models.NumberByKey.from_own_dict, self.data)
        return self
