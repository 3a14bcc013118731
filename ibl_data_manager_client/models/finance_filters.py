from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.granularity = d["granularity"]
        return self
