from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LLMCredentialSchema(_records.Record):
    """LLMCredentialSchema."""

    name: str
    schema: Any | Unset = UNSET
    service_info: _models.ExternalServiceInfo | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("schema", "schema", Any, False),
            ("service_info", "service_info", _models.ExternalServiceInfo, False),
        )
