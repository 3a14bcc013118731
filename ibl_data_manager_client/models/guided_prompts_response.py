from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .guided_prompt import GuidedPrompt


@_codec.define
class GuidedPromptsResponse(Model):
    """GuidedPromptsResponse."""

    ai_prompts: list[str]
    results: list[GuidedPrompt]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"ai_prompts": _codec.encode(self.ai_prompts), "results": _codec.encode(self.results)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.ai_prompts = d["ai_prompts"]
        self.results = _codec.decode_list(_models.GuidedPrompt.from_dict, d["results"])
        return self
