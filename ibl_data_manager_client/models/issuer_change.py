from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class IssuerChange(_records.Record):
    """What changes of an issuer: only what is set is sent."""

    name: str | Unset = UNSET
    icon_image: str | Unset = UNSET
    email: str | Unset = UNSET
    url: str | Unset = UNSET
    allowed_template_tags: Any | Unset = UNSET
    entity_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, False),
            ("iconImage", "icon_image", str, False),
            ("email", "email", str, False),
            ("url", "url", str, False),
            ("allowed_template_tags", "allowed_template_tags", Any, False),
            ("entityId", "entity_id", str, False),
        )
