from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class UserMetricsResponse(_records.Record):
    """UserMetricsResponse."""

    registered_users: _models.UserMetric
    new_users: _models.UserMetric
    unique_users: _models.UserMetric
    veteran_users: _models.UserMetric

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("registered_users", "registered_users", _models.UserMetric, True),
            ("new_users", "new_users", _models.UserMetric, True),
            ("unique_users", "unique_users", _models.UserMetric, True),
            ("veteran_users", "veteran_users", _models.UserMetric, True),
        )
