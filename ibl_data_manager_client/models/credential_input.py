from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CredentialInput(_records.Record):
    """A credential to create: it needs a name, and by the platform's own text an issuer. Older spellings of fields can
    be sent through `additional_properties`.

    Attributes:
        issuer: Entity id of the issuer.
        criteria_url: criteria_url in the older text.
        icon_image: icon_image in the older text.
        background_image: background_image in the older text.
        thumbnail_image: thumbnail_image in the older text.
        credential_type: credential_type in the older text.
    """

    name: str
    issuer: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    name_override: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    criteria_url: str | Unset = UNSET
    criteria_narrative: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    icon_image: str | Unset = UNSET
    icon_image_id: int | Unset = UNSET
    background_image: str | Unset = UNSET
    background_image_id: int | Unset = UNSET
    thumbnail_image: str | Unset = UNSET
    thumbnail_image_id: int | Unset = UNSET
    courses: list[Any] | Unset = UNSET
    programs: Any | Unset = UNSET
    pathways: list[Any] | Unset = UNSET
    html_template: None | str | Unset = UNSET
    css_template: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    credential_type: str | Unset = UNSET
    expires: Any | Unset = UNSET
    tags: Any | Unset = UNSET
    signal: str | Unset = UNSET
    criteria_text: str | Unset = UNSET
    issuing_signal: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("issuer", "issuer", str, False),
            ("entityId", "entity_id", str, False),
            ("name_override", "name_override", str | None, False),
            ("description", "description", str | None, False),
            ("criteriaUrl", "criteria_url", str, False),
            ("criteriaNarrative", "criteria_narrative", str, False),
            ("createdAt", "created_at", datetime.datetime, False),
            ("iconImage", "icon_image", str, False),
            ("icon_image_id", "icon_image_id", int, False),
            ("backgroundImage", "background_image", str, False),
            ("background_image_id", "background_image_id", int, False),
            ("thumbnailImage", "thumbnail_image", str, False),
            ("thumbnail_image_id", "thumbnail_image_id", int, False),
            ("courses", "courses", list[Any], False),
            ("programs", "programs", Any, False),
            ("pathways", "pathways", list[Any], False),
            ("html_template", "html_template", str | None, False),
            ("css_template", "css_template", str | None, False),
            ("metadata", "metadata", Any, False),
            ("credentialType", "credential_type", str, False),
            ("expires", "expires", Any, False),
            ("tags", "tags", Any, False),
            ("signal", "signal", str, False),
            ("criteria_text", "criteria_text", str, False),
            ("issuing_signal", "issuing_signal", str, False),
        )
