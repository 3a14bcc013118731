from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ActivateUserFreeTrial(Model):
    """ActivateUserFreeTrial.

    Attributes:
        app: The app url or name or id
        platform: The platform key
        free_trial_started: Default on the server: true.
    """

    app: str
    platform: str
    free_trial_started: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"app": self.app, "platform": self.platform, "free_trial_started": self.free_trial_started},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.free_trial_started = d["free_trial_started"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.app = d["app"]
        self.platform = d["platform"]
        return self
