from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.name = pop("name")
        self.description = pop("description", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.resource_ids = pop("resource_ids", UNSET)
        self.tags = pop("tags", UNSET)
        self.overview = pop("overview", UNSET)
        self.use_cases = pop("use_cases", UNSET)
        self.documentation = pop("documentation", UNSET)
        self.sdk_samples = pop("sdk_samples", UNSET)
        self.chat_models = pop("chat_models", UNSET)
        self.disabled_models = pop("disabled_models", UNSET)
        self.logo = pop("logo", UNSET)
        if d:
            self.additional_properties = d
        return self
