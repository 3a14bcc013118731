from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .exported_credential_courses_item import ExportedCredentialCoursesItem
    from .exported_credential_expires import ExportedCredentialExpires
    from .exported_credential_issuer_details import ExportedCredentialIssuerDetails
    from .exported_credential_signatories_item import ExportedCredentialSignatoriesItem


@_codec.define
class ExportedCredential(Model):
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
    expires: ExportedCredentialExpires | None | Unset = UNSET
    issuer_details: ExportedCredentialIssuerDetails | Unset = UNSET
    signatories: list[ExportedCredentialSignatoriesItem] | Unset = UNSET
    courses: list[ExportedCredentialCoursesItem] | Unset = UNSET
    programs: list[Any] | Unset = UNSET
    pathways: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "criteria_url": "criteriaUrl",
        "criteria_narrative": "criteriaNarrative",
        "credential_type": "credentialType",
        "issuer_details": "issuerDetails",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "entityId": self.entity_id,
                "name": self.name,
                "description": self.description,
                "criteriaUrl": self.criteria_url,
                "criteriaNarrative": self.criteria_narrative,
                "credentialType": self.credential_type,
                "html_template": self.html_template,
                "css_template": self.css_template,
                "signal": self.signal,
                "expires": _codec.encode(self.expires),
                "issuerDetails": _codec.encode(self.issuer_details),
                "signatories": _codec.encode(self.signatories),
                "courses": _codec.encode(self.courses),
                "programs": _codec.encode(self.programs),
                "pathways": _codec.encode(self.pathways),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.entity_id = d["entityId"]
            self.name = d["name"]
            self.description = d["description"]
            self.criteria_url = d["criteriaUrl"]
            self.criteria_narrative = d["criteriaNarrative"]
            self.credential_type = d["credentialType"]
            self.html_template = d["html_template"]
            self.css_template = d["css_template"]
            self.signal = d["signal"]
            self.expires = d["expires"]
            self.issuer_details = d["issuerDetails"]
            self.signatories = d["signatories"]
            self.courses = d["courses"]
            self.programs = d["programs"]
            self.pathways = d["pathways"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.expires = _codec.optional(_models.ExportedCredentialExpires.from_dict, self.expires)
        self.issuer_details = _codec.if_set(_models.ExportedCredentialIssuerDetails.from_own_dict, self.issuer_details)
        self.signatories = _codec.if_set_list(_models.ExportedCredentialSignatoriesItem.from_dict, self.signatories)
        self.courses = _codec.if_set_list(_models.ExportedCredentialCoursesItem.from_dict, self.courses)
        return self
