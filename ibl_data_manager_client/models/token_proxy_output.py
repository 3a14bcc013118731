from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class TokenProxyOutput(_records.Record):
    """The SPA expects this outer data key so we need to create an extra layer

    Attributes:
        data: Core data for Response
    """

    data: _models.ProxyTokens

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data", "data", _models.ProxyTokens, True),)
