from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VectorResult(_records.Record):
    """VectorResult.

    Attributes:
        type_: Default on the server: document.
        llm_provider: Default on the server: openai.
        llm_model: Default on the server: gpt-4o-mini.
    """

    snippet: str
    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    source: str | Unset = UNSET
    score: float | Unset = UNSET
    confidence_level: float | Unset = UNSET
    llm_provider: str | Unset = UNSET
    llm_model: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("snippet", "snippet", str, True),
            ("type", "type_", str, False),
            ("title", "title", str, False),
            ("source", "source", str, False),
            ("score", "score", float, False),
            ("confidence_level", "confidence_level", float, False),
            ("llm_provider", "llm_provider", str, False),
            ("llm_model", "llm_model", str, False),
        )
