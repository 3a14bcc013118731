from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class FinanceFilters(Model):
    """Applied filters for the response."""

    granularity: str
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    comparison_days: int | Unset = UNSET
    platform_key: str | Unset = UNSET
    mentor_unique_id: str | Unset = UNSET
    username: str | Unset = UNSET
    provider: str | Unset = UNSET
    llm_model: str | Unset = UNSET
    all_time: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "granularity": self.granularity,
                "start_date": self.start_date,
                "end_date": self.end_date,
                "comparison_days": self.comparison_days,
                "platform_key": self.platform_key,
                "mentor_unique_id": self.mentor_unique_id,
                "username": self.username,
                "provider": self.provider,
                "llm_model": self.llm_model,
                "all_time": self.all_time,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.start_date = d["start_date"]
            self.end_date = d["end_date"]
            self.comparison_days = d["comparison_days"]
            self.platform_key = d["platform_key"]
            self.mentor_unique_id = d["mentor_unique_id"]
            self.username = d["username"]
            self.provider = d["provider"]
            self.llm_model = d["llm_model"]
            self.all_time = d["all_time"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.granularity = d["granularity"]
        return self
