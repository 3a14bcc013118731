from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .free_trial_request_metadata import FreeTrialRequestMetadata


@_codec.define
class FreeTrialRequest(Model):
    """FreeTrialRequest."""

    enable: bool | Unset = UNSET
    disable: bool | Unset = UNSET
    metadata: FreeTrialRequestMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"enable": self.enable, "disable": self.disable, "metadata": _codec.encode(self.metadata)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.enable = d["enable"]
            self.disable = d["disable"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.metadata = _codec.if_set(_models.FreeTrialRequestMetadata.from_own_dict, self.metadata)
        return self
