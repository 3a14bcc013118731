from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FoundPrompt(_records.Record):
    """FoundPrompt.

    Attributes:
        mentor: Unique ID of the mentor, or an object with it, id and name.
        tags: IDs of tags.
        is_system: Default on the server: true.
        platform: ID of the platform, or an object with it, name and key.
    """

    id: int | Unset = UNSET
    mentor: Any | Unset = UNSET
    tone: None | str | Unset = UNSET
    style: str | Unset = UNSET
    language: str | Unset = UNSET
    tags: list[int] | Unset = UNSET
    is_system: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    category: str | Unset = UNSET
    prompt: str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    prompt_visibility: None | _models.PromptVisibilityEnum | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    created_by: None | str | Unset = UNSET
    platform: Any | Unset = UNSET
    name: str | Unset = UNSET
    content: str | Unset = UNSET
    visibility: str | Unset = UNSET
    variables: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("mentor", "mentor", Any, False),
            ("tone", "tone", str | None, False),
            ("style", "style", str, False),
            ("language", "language", str, False),
            ("tags", "tags", list[int], False),
            ("is_system", "is_system", bool, False),
            ("metadata", "metadata", Any, False),
            ("category", "category", str, False),
            ("prompt", "prompt", str, False),
            ("title", "title", str | None, False),
            ("description", "description", str | None, False),
            ("prompt_visibility", "prompt_visibility", None | _models.PromptVisibilityEnum, False),
            ("created_at", "created_at", datetime.datetime, False),
            ("updated_at", "updated_at", datetime.datetime, False),
            ("created_by", "created_by", str | None, False),
            ("platform", "platform", Any, False),
            ("name", "name", str, False),
            ("content", "content", str, False),
            ("visibility", "visibility", str, False),
            ("variables", "variables", list[str], False),
        )
