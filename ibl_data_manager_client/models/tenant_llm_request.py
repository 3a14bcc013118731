from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TenantLLMRequest(_records.Record):
    """TenantLLMRequest."""

    llm_provider: str | Unset = UNSET
    llm_name: str | Unset = UNSET
    model_name: str | Unset = UNSET
    configuration: _models.TenantLLMRequestConfiguration | Unset = UNSET
    tenant: int | None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("llm_provider", "llm_provider", str, False),
            ("llm_name", "llm_name", str, False),
            ("model_name", "model_name", str, False),
            ("configuration", "configuration", _models.TenantLLMRequestConfiguration, False),
            ("tenant", "tenant", int | None | str, False),
        )
