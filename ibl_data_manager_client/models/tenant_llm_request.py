from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .tenant_llm_request_configuration import TenantLLMRequestConfiguration


@_codec.define
class TenantLLMRequest(Model):
    """TenantLLMRequest."""

    llm_provider: str | Unset = UNSET
    llm_name: str | Unset = UNSET
    model_name: str | Unset = UNSET
    configuration: TenantLLMRequestConfiguration | Unset = UNSET
    tenant: int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "llm_provider": self.llm_provider,
                "llm_name": self.llm_name,
                "model_name": self.model_name,
                "configuration": _codec.encode(self.configuration),
                "tenant": self.tenant,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.llm_provider = d["llm_provider"]
            self.llm_name = d["llm_name"]
            self.model_name = d["model_name"]
            self.configuration = d["configuration"]
            self.tenant = d["tenant"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.configuration = _codec.if_set(_models.TenantLLMRequestConfiguration.from_own_dict, self.configuration)
        return self
