from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TenantLLMRequest(_records.Record):
    """TenantLLMRequest."""

    llm_provider: str | Unset = UNSET
    llm_name: str | Unset = UNSET
    model_name: str | Unset = UNSET
    configuration: dict[str, Any] | Unset = UNSET
    tenant: int | None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("llm_provider", "llm_provider", str, False),
            ("llm_name", "llm_name", str, False),
            ("model_name", "model_name", str, False),
            ("configuration", "configuration", dict[str, Any], False),
            ("tenant", "tenant", int | None | str, False),
        )
