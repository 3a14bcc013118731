from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Answer(_records.Record):
    """Serializer for an individual answer choice for a question.

    Attributes:
        text (str): The text of the answer.
        is_correct (Optional[bool]): Boolean indicating if this answer is correct.

    Attributes:
        is_correct: Default on the server: false.
    """

    text: str
    is_correct: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("text", "text", str, True), ("is_correct", "is_correct", bool, False))
