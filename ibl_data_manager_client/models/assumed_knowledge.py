from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class AssumedKnowledge(_records.Record):
    """AssumedKnowledge."""

    levels: list[_models.AssumedKnowledgeLevel]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("levels", "levels", list[_models.AssumedKnowledgeLevel], True),)
