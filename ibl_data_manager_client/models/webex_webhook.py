from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .webex_webhook_data import WebexWebhookData


@_codec.define
class WebexWebhook(Model):
    """WebexWebhook."""

    data: WebexWebhookData
    resource: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"data": _codec.encode(self.data), "resource": self.resource}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.data = _models.WebexWebhookData.from_own_dict(d["data"])
        self.resource = d["resource"]
        return self
