from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Conversations(_records.Record):
    """Conversations.

    Attributes:
        lti_email: Email claim from LTI1.3 JWT if an LTI user and available
        lti_username: Username claim from LTI1.3 JWT if an LTI user and available
        is_conversation: True if the session has both user and AI messages
    """

    id: UUID
    messages: str
    topics: list[_models.TopicModel]
    sentiment: str
    mentor: UUID
    student: str
    email: str
    model: str
    rating: int
    platform: str
    lti_email: str
    lti_username: str
    inserted_at: datetime.datetime
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
            ("id", "id", UUID, True),
            ("messages", "messages", str, True),
            ("topics", "topics", list[_models.TopicModel], True),
            ("sentiment", "sentiment", str, True),
            ("mentor", "mentor", UUID, True),
            ("student", "student", str, True),
            ("email", "email", str, True),
            ("model", "model", str, True),
            ("rating", "rating", int, True),
            ("platform", "platform", str, True),
            ("lti_email", "lti_email", str, True),
            ("lti_username", "lti_username", str, True),
            ("inserted_at", "inserted_at", datetime.datetime, True),
            ("has_document", "has_document", bool, False),
            ("memory_tracked", "memory_tracked", bool, False),
            ("enable_artifacts", "enable_artifacts", bool, False),
            ("llm_name", "llm_name", str | None, False),
            ("llm_provider", "llm_provider", str | None, False),
            ("metadata", "metadata", Any, False),
            ("is_conversation", "is_conversation", bool, False),
            ("tools", "tools", list[int], False),
        )
