from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ExportedCredential(_records.Record):
    """ExportedCredential."""

    entity_id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    criteria_url: str | Unset = UNSET
    criteria_narrative: str | Unset = UNSET
    credential_type: str | Unset = UNSET
    html_template: None | str | Unset = UNSET
    css_template: None | str | Unset = UNSET
    signal: str | Unset = UNSET
    expires: _models.ExportedCredentialExpires | None | Unset = UNSET
    issuer_details: dict[str, Any] | Unset = UNSET
    signatories: list[_models.ExportedCredentialSignatoriesItem] | Unset = UNSET
    courses: list[_models.ExportedCredentialCoursesItem] | Unset = UNSET
    programs: list[Any] | Unset = UNSET
    pathways: list[Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("entityId", "entity_id", str, False),
            ("name", "name", str, False),
            ("description", "description", str, False),
            ("criteriaUrl", "criteria_url", str, False),
            ("criteriaNarrative", "criteria_narrative", str, False),
            ("credentialType", "credential_type", str, False),
            ("html_template", "html_template", str | None, False),
            ("css_template", "css_template", str | None, False),
            ("signal", "signal", str, False),
            ("expires", "expires", None | _models.ExportedCredentialExpires, False),
            ("issuerDetails", "issuer_details", dict[str, Any], False),
            ("signatories", "signatories", list[_models.ExportedCredentialSignatoriesItem], False),
            ("courses", "courses", list[_models.ExportedCredentialCoursesItem], False),
            ("programs", "programs", list[Any], False),
            ("pathways", "pathways", list[Any], False),
        )
