from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class LearnerInformationAPI(_records.Record):
    """LearnerInformationAPI."""

    data: _models.LearnerProfile

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.LearnerProfile, True),)
