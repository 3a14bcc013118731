from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ChatSessionResponse(_records.Record):
    """ChatSessionResponse."""

    session_id: UUID
    tools: list[_models.ToolResponse]
    enable_artifacts: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("session_id", "session_id", UUID, True),
            ("tools", "tools", list[_models.ToolResponse], True),
            ("enable_artifacts", "enable_artifacts", bool, False),
        )
