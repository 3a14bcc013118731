from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .external_service_info import ExternalServiceInfo


@_codec.define
class LLMCredentialResponse(Model):
    """LLMCredentialResponse.

    Attributes:
        platform: The platform key
    """

    name: str
    platform: str
    value: Any | Unset = UNSET
    service_info: ExternalServiceInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "platform": self.platform,
                "value": _codec.encode(self.value),
                "service_info": _codec.encode(self.service_info),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.value = d["value"]
            self.service_info = d["service_info"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.platform = d["platform"]
        self.service_info = _codec.if_set(_models.ExternalServiceInfo.from_dict, self.service_info)
        return self
