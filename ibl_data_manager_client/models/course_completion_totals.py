from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .number_by_key import NumberByKey


@_codec.define
class CourseCompletionTotals(Model):
    """CourseCompletionTotals.

    Attributes:
        total_user_count: Total unique active users in this period
        completed_count: Total course completions
        completed_percent: Completion percent for the time range
        overtime: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    total_user_count: int
    completed_count: int
    completed_percent: float
    overtime: NumberByKey | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_user_count": self.total_user_count,
                "completed_count": self.completed_count,
                "completed_percent": self.completed_percent,
                "overtime": _codec.encode(self.overtime),
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
            self.overtime = d["overtime"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.total_user_count = d["total_user_count"]
        self.completed_count = d["completed_count"]
        self.completed_percent = d["completed_percent"]
        self.overtime = _codec.if_set(_models.NumberByKey.from_own_dict, self.overtime)
        return self
