from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class UserTrendByPeriod(Model):
    """UserTrendByPeriod."""

    periods: list[datetime.datetime]
    new_users: list[int]
    veteran_users: list[int]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "periods": _codec.encode(self.periods),
                "new_users": _codec.encode(self.new_users),
                "veteran_users": _codec.encode(self.veteran_users),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.periods = _codec.decode_list(_codec.decode_datetime, d["periods"])
        self.new_users = d["new_users"]
        self.veteran_users = d["veteran_users"]
        return self
