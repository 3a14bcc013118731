from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LLMModelForTenantInput(Model):
    """LLMModelForTenantInput."""

    llm_provider: str
    llm_name: str
    tenant: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"llm_provider": self.llm_provider, "llm_name": self.llm_name, "tenant": self.tenant},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.tenant = d["tenant"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.llm_provider = d["llm_provider"]
        self.llm_name = d["llm_name"]
        return self
