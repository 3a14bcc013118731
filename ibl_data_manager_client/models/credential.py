from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .credential_courses_item import CredentialCoursesItem
    from .credential_expires import CredentialExpires
    from .credential_issuer_details import CredentialIssuerDetails
    from .credential_pathways_item import CredentialPathwaysItem
    from .credential_signatories_item import CredentialSignatoriesItem


@_codec.define
class Credential(Model):
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
    courses: list[CredentialCoursesItem]
    programs: str
    issuer_details: CredentialIssuerDetails
    credential_type: str
    expires: CredentialExpires
    signatories: list[CredentialSignatoriesItem]
    signal: str
    pathways: list[CredentialPathwaysItem]
    name_override: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    html_template: None | str | Unset = UNSET
    css_template: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    tags: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "criteria_url": "criteriaUrl",
        "criteria_narrative": "criteriaNarrative",
        "created_at": "createdAt",
        "icon_image": "iconImage",
        "background_image": "backgroundImage",
        "thumbnail_image": "thumbnailImage",
        "issuer_details": "issuerDetails",
        "credential_type": "credentialType",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "entityId": self.entity_id,
                "name": self.name,
                "criteriaUrl": self.criteria_url,
                "criteriaNarrative": self.criteria_narrative,
                "createdAt": _codec.encode(self.created_at),
                "iconImage": self.icon_image,
                "icon_image_id": self.icon_image_id,
                "backgroundImage": self.background_image,
                "background_image_id": self.background_image_id,
                "thumbnailImage": self.thumbnail_image,
                "thumbnail_image_id": self.thumbnail_image_id,
                "catalog_items": _codec.encode(self.catalog_items),
                "courses": _codec.encode(self.courses),
                "programs": self.programs,
                "issuerDetails": _codec.encode(self.issuer_details),
                "credentialType": self.credential_type,
                "expires": _codec.encode(self.expires),
                "signatories": _codec.encode(self.signatories),
                "signal": self.signal,
                "pathways": _codec.encode(self.pathways),
                "name_override": self.name_override,
                "description": self.description,
                "html_template": self.html_template,
                "css_template": self.css_template,
                "metadata": _codec.encode(self.metadata),
                "tags": _codec.encode(self.tags),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 26:
            d = _codec.complete(self, d)
        try:
            self.name_override = d["name_override"]
            self.description = d["description"]
            self.html_template = d["html_template"]
            self.css_template = d["css_template"]
            self.metadata = d["metadata"]
            self.tags = d["tags"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.entity_id = d["entityId"]
        self.name = d["name"]
        self.criteria_url = d["criteriaUrl"]
        self.criteria_narrative = d["criteriaNarrative"]
        self.created_at = _codec.decode_datetime(d["createdAt"])
        self.icon_image = d["iconImage"]
        self.icon_image_id = d["icon_image_id"]
        self.background_image = d["backgroundImage"]
        self.background_image_id = d["background_image_id"]
        self.thumbnail_image = d["thumbnailImage"]
        self.thumbnail_image_id = d["thumbnail_image_id"]
        self.catalog_items = d["catalog_items"]
        self.courses = _codec.decode_list(_models.CredentialCoursesItem.from_own_dict, d["courses"])
        self.programs = d["programs"]
        self.issuer_details = _models.CredentialIssuerDetails.from_own_dict(d["issuerDetails"])
        self.credential_type = d["credentialType"]
        self.expires = _models.CredentialExpires.from_own_dict(d["expires"])
        self.signatories = _codec.decode_list(_models.CredentialSignatoriesItem.from_own_dict, d["signatories"])
        self.signal = d["signal"]
        self.pathways = _codec.decode_list(_models.CredentialPathwaysItem.from_own_dict, d["pathways"])
        return self
