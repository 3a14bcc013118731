from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class WebexWebhook(_records.Record):
    """WebexWebhook."""

    data: _models.WebexWebhookData
    resource: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.WebexWebhookData, True), ("resource", "resource", str, True))
