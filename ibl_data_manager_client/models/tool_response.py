from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ToolResponse(_records.Record):
    """ToolResponse."""

    id: int
    name: str
    category: _models.ToolCategory
    display_name: str | Unset = UNSET
    slug: str | Unset = UNSET
    description: None | str | Unset = UNSET
    logo: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    allow_base_agent: bool | Unset = UNSET
    allow_openai_agent: bool | Unset = UNSET
    allow_openai_assistant: bool | Unset = UNSET
    allow_google_agent: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("category", "category", _models.ToolCategory, True),
            ("display_name", "display_name", str, False),
            ("slug", "slug", str, False),
            ("description", "description", str | None, False),
            ("logo", "logo", str | None, False),
            ("metadata", "metadata", Any, False),
            ("allow_base_agent", "allow_base_agent", bool, False),
            ("allow_openai_agent", "allow_openai_agent", bool, False),
            ("allow_openai_assistant", "allow_openai_assistant", bool, False),
            ("allow_google_agent", "allow_google_agent", bool, False),
        )
