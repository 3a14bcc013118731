from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LLMResponse(Model):
    """LLMResponse.

    Attributes:
        disabled_models: List of disabled models. If empty, all models are enabled.
    """

    id: int
    name: str
    description: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    resource_ids: Any | Unset = UNSET
    tags: Any | Unset = UNSET
    overview: None | str | Unset = UNSET
    use_cases: None | str | Unset = UNSET
    documentation: None | str | Unset = UNSET
    sdk_samples: None | str | Unset = UNSET
    chat_models: Any | Unset = UNSET
    disabled_models: Any | Unset = UNSET
    logo: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "metadata": _codec.encode(self.metadata),
                "resource_ids": _codec.encode(self.resource_ids),
                "tags": _codec.encode(self.tags),
                "overview": self.overview,
                "use_cases": self.use_cases,
                "documentation": self.documentation,
                "sdk_samples": self.sdk_samples,
                "chat_models": _codec.encode(self.chat_models),
                "disabled_models": _codec.encode(self.disabled_models),
                "logo": self.logo,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 13:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.metadata = d["metadata"]
            self.resource_ids = d["resource_ids"]
            self.tags = d["tags"]
            self.overview = d["overview"]
            self.use_cases = d["use_cases"]
            self.documentation = d["documentation"]
            self.sdk_samples = d["sdk_samples"]
            self.chat_models = d["chat_models"]
            self.disabled_models = d["disabled_models"]
            self.logo = d["logo"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        return self
