from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .guided_prompt import GuidedPrompt


@_attrs_define
class GuidedPromptsResponse(Model):
    """GuidedPromptsResponse."""

    ai_prompts: list[str]
    results: list[GuidedPrompt]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "ai_prompts": _codec.encode(self.ai_prompts),
                "results": _codec.encode(self.results),
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
        self.ai_prompts = d["ai_prompts"]
        self.results = _codec.decode_list(_models.GuidedPrompt.from_dict, d["results"])
        return self
