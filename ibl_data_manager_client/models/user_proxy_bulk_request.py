from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class UserProxyBulkRequest(_records.Record):
    """UserProxyBulkRequest."""

    users: list[_models.UserProxyBulkRequestUsersItem]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("users", "users", list[_models.UserProxyBulkRequestUsersItem], True),)
