from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SetStudentLLMAccess(Model):
    """Serializer for setting student LLM access permissions

    Attributes:
        platform_key: The platform key where the LLM access should be set
        llm_resources: List of LLM resource paths. Format: ['llms/openai/models/gpt-4', 'llms/openai/', 'llms/']. Shorter paths grant
            access to all sub-resources.
    """

    platform_key: str
    llm_resources: list[str]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"platform_key": self.platform_key, "llm_resources": _codec.encode(self.llm_resources)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.llm_resources = d["llm_resources"]
        return self
