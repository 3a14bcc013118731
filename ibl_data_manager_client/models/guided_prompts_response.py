from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class GuidedPromptsResponse(_records.Record):
    """GuidedPromptsResponse."""

    ai_prompts: list[str]
    results: list[_models.GuidedPrompt]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("ai_prompts", "ai_prompts", list[str], True), ("results", "results", list[_models.GuidedPrompt], True))
