from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Answer(Model):
    """Serializer for an individual answer choice for a question.

    Attributes:
        text (str): The text of the answer.
        is_correct (Optional[bool]): Boolean indicating if this answer is correct.

    Attributes:
        is_correct: Default on the server: false.
    """

    text: str
    is_correct: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"text": self.text, "is_correct": self.is_correct}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.is_correct = d["is_correct"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.text = d["text"]
        return self
