from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records


@_records.define
class NotificationSource(_records.Record):
    """Request serializer for source validation

    Attributes:
        type_: * `email` - email
            * `username` - username
            * `platform` - platform
            * `csv` - csv
            * `department` - department
            * `pathway` - pathway
            * `program` - program
    """

    type_: _models.NotificationSourceTypeEnum
    data: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (("type", "type_", _models.NotificationSourceTypeEnum, True), ("data", "data", Any, True))
