from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class LearnerDetailsResponse(_records.Record):
    """LearnerDetailsResponse."""

    user: _models.LearnerUserInfo
    data: _models.LearnerData

    @staticmethod
    def _fields() -> _records.Fields:
        return (("user", "user", _models.LearnerUserInfo, True), ("data", "data", _models.LearnerData, True))
