from __future__ import annotations

from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedConversations(_records.Record):
    """PatchedConversations.

    Attributes:
        is_conversation: True if the session has both user and AI messages
    """

    topics: list[_models.TopicModel] | Unset = UNSET
    mentor: UUID | Unset = UNSET
    model: str | Unset = UNSET
    platform: str | Unset = UNSET
    has_document: bool | Unset = UNSET
    memory_tracked: bool | Unset = UNSET
    enable_artifacts: bool | Unset = UNSET
    llm_name: None | str | Unset = UNSET
    llm_provider: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    is_conversation: bool | Unset = UNSET
    tools: list[int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("topics", "topics", list[_models.TopicModel], False),
            ("mentor", "mentor", UUID, False),
            ("model", "model", str, False),
            ("platform", "platform", str, False),
            ("has_document", "has_document", bool, False),
            ("memory_tracked", "memory_tracked", bool, False),
            ("enable_artifacts", "enable_artifacts", bool, False),
            ("llm_name", "llm_name", str | None, False),
            ("llm_provider", "llm_provider", str | None, False),
            ("metadata", "metadata", Any, False),
            ("is_conversation", "is_conversation", bool, False),
            ("tools", "tools", list[int], False),
        )
