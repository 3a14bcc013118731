from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Credential(_records.Record):
    """Credential."""

    entity_id: str
    name: str
    criteria_url: str
    criteria_narrative: str
    created_at: datetime.datetime
    icon_image: str
    icon_image_id: int
    background_image: str
    background_image_id: int
    thumbnail_image: str
    thumbnail_image_id: int
    catalog_items: list[str]
    courses: list[dict[str, str]]
    programs: str
    issuer_details: dict[str, str]
    credential_type: str
    expires: dict[str, int | None | str]
    signatories: list[dict[str, str]]
    signal: str
    pathways: list[dict[str, str]]
    name_override: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    html_template: None | str | Unset = UNSET
    css_template: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    tags: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("entityId", "entity_id", str, True),
            ("name", "name", str, True),
            ("criteriaUrl", "criteria_url", str, True),
            ("criteriaNarrative", "criteria_narrative", str, True),
            ("createdAt", "created_at", datetime.datetime, True),
            ("iconImage", "icon_image", str, True),
            ("icon_image_id", "icon_image_id", int, True),
            ("backgroundImage", "background_image", str, True),
            ("background_image_id", "background_image_id", int, True),
            ("thumbnailImage", "thumbnail_image", str, True),
            ("thumbnail_image_id", "thumbnail_image_id", int, True),
            ("catalog_items", "catalog_items", list[str], True),
            ("courses", "courses", list[dict[str, str]], True),
            ("programs", "programs", str, True),
            ("issuerDetails", "issuer_details", dict[str, str], True),
            ("credentialType", "credential_type", str, True),
            ("expires", "expires", dict[str, int | None | str], True),
            ("signatories", "signatories", list[dict[str, str]], True),
            ("signal", "signal", str, True),
            ("pathways", "pathways", list[dict[str, str]], True),
            ("name_override", "name_override", str | None, False),
            ("description", "description", str | None, False),
            ("html_template", "html_template", str | None, False),
            ("css_template", "css_template", str | None, False),
            ("metadata", "metadata", Any, False),
            ("tags", "tags", Any, False),
        )
