from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LLMModelForTenant(_records.Record):
    """LLMModelForTenant."""

    id: int
    llm_provider: str
    llm_name: str
    tenant: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("llm_provider", "llm_provider", str, True),
            ("llm_name", "llm_name", str, True),
            ("tenant", "tenant", int | None, False),
        )
