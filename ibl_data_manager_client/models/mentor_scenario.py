from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorScenario(_records.Record):
    """MentorScenario."""

    name: str
    prompts: list[_models.MentorScenarioPrompt]
    display: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("prompts", "prompts", list[_models.MentorScenarioPrompt], True),
            ("display", "display", str | None, False),
        )
