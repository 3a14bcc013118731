from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Entity(_records.Record):
    """Entity information for the invoice.

    Attributes:
        type_: * `user` - user
            * `platform` - platform
            * `global` - global
    """

    display_name: str
    type_: _models.EntityTypeEnum | Unset = UNSET
    username: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("type", "type_", _models.EntityTypeEnum, False),
            ("username", "username", str, False),
            ("platform_key", "platform_key", str, False),
            ("platform_name", "platform_name", str, False),
        )
