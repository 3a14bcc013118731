from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LearnerCourseCompletion(Model):
    """LearnerCourseCompletion."""

    completed: bool
    completion_percentage: float | None | Unset = UNSET
    passed: bool | None | Unset = UNSET
    passed_date: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "completed": self.completed,
                "completion_percentage": self.completion_percentage,
                "passed": self.passed,
                "passed_date": _codec.encode(self.passed_date),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.completion_percentage = d["completion_percentage"]
            self.passed = d["passed"]
            self.passed_date = d["passed_date"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.completed = d["completed"]
        self.passed_date = _codec.optional(_codec.decode_datetime, self.passed_date)
        return self
