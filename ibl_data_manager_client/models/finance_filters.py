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
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.granularity = pop("granularity")
        self.start_date = pop("start_date", UNSET)
        self.end_date = pop("end_date", UNSET)
        self.comparison_days = pop("comparison_days", UNSET)
        self.platform_key = pop("platform_key", UNSET)
        self.mentor_unique_id = pop("mentor_unique_id", UNSET)
        self.username = pop("username", UNSET)
        self.provider = pop("provider", UNSET)
        self.llm_model = pop("llm_model", UNSET)
        self.all_time = pop("all_time", UNSET)
        if d:
            self.additional_properties = d
        return self
