from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class IntegrationCredential(_records.Record):
    """IntegrationCredential.

    Attributes:
        platform: The platform key
    """

    name: str
    platform: str
    value: Any | Unset = UNSET
    service_info: _models.ExternalServiceInfo | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("platform", "platform", str, True),
            ("value", "value", Any, False),
            ("service_info", "service_info", _models.ExternalServiceInfo, False),
        )
