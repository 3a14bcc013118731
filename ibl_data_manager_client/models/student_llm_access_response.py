from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class StudentLLMAccessResponse(Model):
    """Serializer for student LLM access responses

    Attributes:
        platform_key: The platform key
        llm_resources: List of LLM resource paths that students can access. Format: ['llms/openai/models/gpt-4',
            'llms/openai/', 'llms/']
    """

    platform_key: str
    llm_resources: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "llm_resources": _codec.encode(self.llm_resources),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.llm_resources = d["llm_resources"]
        return self
