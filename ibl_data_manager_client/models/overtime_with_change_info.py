from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .overtime_meta import OvertimeMeta
    from .overtime_with_change_info_data import OvertimeWithChangeInfoData


@_codec.define
class OvertimeWithChangeInfo(Model):
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
        data: Dates are keys and values are the value for the date in the key. e,g `{"2020-01-01": 30. ...}`
        total: Total
    """

    meta: OvertimeMeta
    data: OvertimeWithChangeInfoData | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"meta": _codec.encode(self.meta), "data": _codec.encode(self.data), "total": self.total},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
            self.total = d["total"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.meta = _models.OvertimeMeta.from_dict(d["meta"])
        self.data = _codec.if_set(_models.OvertimeWithChangeInfoData.from_own_dict, self.data)
        return self
