from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorMemorySettingsResponse(Model):
    """MentorMemorySettingsResponse."""

    item_type: None | str
    item_identifier: None | str
    learner_advance_correct_rate: float | None | Unset = UNSET
    learner_advance_question_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "item_type": self.item_type,
                "item_identifier": self.item_identifier,
                "learner_advance_correct_rate": self.learner_advance_correct_rate,
                "learner_advance_question_count": self.learner_advance_question_count,
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
            self.learner_advance_correct_rate = d["learner_advance_correct_rate"]
            self.learner_advance_question_count = d["learner_advance_question_count"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.item_type = d["item_type"]
        self.item_identifier = d["item_identifier"]
        return self
