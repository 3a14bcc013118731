from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Issuer(_records.Record):
    """Issuer.

    Attributes:
        signatories: A list of them, or an object.
    """

    name: str
    org: str
    entity_id: str
    url: str
    icon_image: str
    signatories: Any
    allowed_template_tags: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("org", "org", str, True),
            ("entityId", "entity_id", str, True),
            ("url", "url", str, True),
            ("iconImage", "icon_image", str, True),
            ("signatories", "signatories", Any, True),
            ("allowed_template_tags", "allowed_template_tags", Any, False),
        )
