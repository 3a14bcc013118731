from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .input_question import InputQuestion


@_codec.define
class QuestionRequest(Model):
    """Serializer for incoming request data that includes initial questions and the username.

    Attributes:
        username (str): Username of the requesting student or user.
        initial_questions (list[InputQuestionSerializer]): List of initial questions provided by the LMS.
        question_count (int): Number of questions the mentor (llm) should generate

    Attributes:
        question_count: Default on the server: 20.
    """

    username: str
    initial_questions: list[InputQuestion]
    subject: str
    question_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "initial_questions": _codec.encode(self.initial_questions),
                "subject": self.subject,
                "question_count": self.question_count,
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
            self.question_count = d["question_count"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.username = d["username"]
        self.initial_questions = _codec.decode_list(_models.InputQuestion.from_dict, d["initial_questions"])
        self.subject = d["subject"]
        return self
