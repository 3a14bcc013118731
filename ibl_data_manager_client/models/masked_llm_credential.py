from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MaskedLLMCredential(_records.Record):
    """MaskedLLMCredential.

    Attributes:
        platform: The platform key
    """

    name: str
    platform: str
    service_info: _models.ExternalServiceInfo
    value: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("platform", "platform", str, True),
            ("service_info", "service_info", _models.ExternalServiceInfo, True),
            ("value", "value", Any, False),
        )
