from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .feature_config_request_config import FeatureConfigRequestConfig


@_codec.define
class FeatureConfigRequest(Model):
    """FeatureConfigRequest."""

    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    config: FeatureConfigRequestConfig | Unset = UNSET
    feature: str | Unset = UNSET
    values: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
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
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.email = d["email"]
            self.platform_key = d["platform_key"]
            self.config = d["config"]
            self.feature = d["feature"]
            self.values = d["values"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.config = _codec.if_set(_models.FeatureConfigRequestConfig.from_own_dict, self.config)
        return self
