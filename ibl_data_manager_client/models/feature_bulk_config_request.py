from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .feature_bulk_config_request_config import FeatureBulkConfigRequestConfig


@_codec.define
class FeatureBulkConfigRequest(Model):
    """FeatureBulkConfigRequest."""

    platform_key: str | Unset = UNSET
    config: FeatureBulkConfigRequestConfig | Unset = UNSET
    feature: str | Unset = UNSET
    values: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "config": _codec.encode(self.config),
                "feature": self.feature,
                "values": _codec.encode(self.values),
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
            self.platform_key = d["platform_key"]
            self.config = d["config"]
            self.feature = d["feature"]
            self.values = d["values"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.config = _codec.if_set(_models.FeatureBulkConfigRequestConfig.from_own_dict, self.config)
        return self
