from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ProxyTokens(_records.Record):
    """Core data for Response

    Attributes:
        user: Serializer for User model for TokenProxyOutputSerializerData
        dm_token: Manager auth token serializer
    """

    user: _models.TokenProxyUser
    axd_token: _models.AuthToken
    dm_token: _models.ManagerAuthToken

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user", "user", _models.TokenProxyUser, True),
            ("axd_token", "axd_token", _models.AuthToken, True),
            ("dm_token", "dm_token", _models.ManagerAuthToken, True),
        )
