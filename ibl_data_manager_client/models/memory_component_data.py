from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MemoryComponentData(_records.Record):
    """MemoryComponentData.

    Attributes:
        kind: * `KnowledgeGap` - KnowledgeGap
            * `LessonsLearned` - LessonsLearned
            * `HelpRequest` - HelpRequest
    """

    content: str
    kind: _models.KindEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("content", "content", str, True), ("kind", "kind", _models.KindEnum, False))
