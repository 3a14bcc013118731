from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Prompt(_records.Record):
    """Prompt.

    Attributes:
        is_system: Default on the server: true.
    """

    id: int
    prompt: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    platform: int
    mentor: UUID | Unset = UNSET
    tone: None | str | Unset = UNSET
    style: str | Unset = UNSET
    language: str | Unset = UNSET
    tags: list[int] | Unset = UNSET
    is_system: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    category: str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    prompt_visibility: None | _models.PromptVisibilityEnum | Unset = UNSET
    created_by: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("prompt", "prompt", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("platform", "platform", int, True),
            ("mentor", "mentor", UUID, False),
            ("tone", "tone", str | None, False),
            ("style", "style", str, False),
            ("language", "language", str, False),
            ("tags", "tags", list[int], False),
            ("is_system", "is_system", bool, False),
            ("metadata", "metadata", Any, False),
            ("category", "category", str, False),
            ("title", "title", str | None, False),
            ("description", "description", str | None, False),
            ("prompt_visibility", "prompt_visibility", None | _models.PromptVisibilityEnum, False),
            ("created_by", "created_by", str | None, False),
        )
