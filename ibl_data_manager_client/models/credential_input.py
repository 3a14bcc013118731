from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class CredentialInput(Model):
    """A credential to create or change. A change sends only what is set.

    Attributes:
        issuer: Entity id of the issuer.
    """

    name: str | Unset = UNSET
    issuer: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    name_override: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    criteriaUrl: str | Unset = UNSET
    criteria_narrative: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    iconImage: str | Unset = UNSET
    icon_image_id: int | Unset = UNSET
    backgroundImage: str | Unset = UNSET
    background_image_id: int | Unset = UNSET
    thumbnailImage: str | Unset = UNSET
    thumbnail_image_id: int | Unset = UNSET
    courses: list[Any] | Unset = UNSET
    programs: Any | Unset = UNSET
    pathways: list[Any] | Unset = UNSET
    html_template: None | str | Unset = UNSET
    css_template: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    credentialType: str | Unset = UNSET
    expires: Any | Unset = UNSET
    tags: Any | Unset = UNSET
    signal: str | Unset = UNSET
    credential_type: str | Unset = UNSET
    icon_image: str | Unset = UNSET
    background_image: str | Unset = UNSET
    thumbnail_image: str | Unset = UNSET
    criteria_url: str | Unset = UNSET
    criteria_text: str | Unset = UNSET
    issuing_signal: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "criteria_narrative": "criteriaNarrative",
        "created_at": "createdAt",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "issuer": self.issuer,
                "entityId": self.entity_id,
                "name_override": self.name_override,
                "description": self.description,
                "criteriaUrl": self.criteriaUrl,
                "criteriaNarrative": self.criteria_narrative,
                "createdAt": _codec.encode(self.created_at),
                "iconImage": self.iconImage,
                "icon_image_id": self.icon_image_id,
                "backgroundImage": self.backgroundImage,
                "background_image_id": self.background_image_id,
                "thumbnailImage": self.thumbnailImage,
                "thumbnail_image_id": self.thumbnail_image_id,
                "courses": _codec.encode(self.courses),
                "programs": _codec.encode(self.programs),
                "pathways": _codec.encode(self.pathways),
                "html_template": self.html_template,
                "css_template": self.css_template,
                "metadata": _codec.encode(self.metadata),
                "credentialType": self.credentialType,
                "expires": _codec.encode(self.expires),
                "tags": _codec.encode(self.tags),
                "signal": self.signal,
                "credential_type": self.credential_type,
                "icon_image": self.icon_image,
                "background_image": self.background_image,
                "thumbnail_image": self.thumbnail_image,
                "criteria_url": self.criteria_url,
                "criteria_text": self.criteria_text,
                "issuing_signal": self.issuing_signal,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.name = pop("name", UNSET)
        self.issuer = pop("issuer", UNSET)
        self.entity_id = pop("entityId", UNSET)
        self.name_override = pop("name_override", UNSET)
        self.description = pop("description", UNSET)
        self.criteriaUrl = pop("criteriaUrl", UNSET)
        self.criteria_narrative = pop("criteriaNarrative", UNSET)
        self.created_at = _codec.optional(_codec.decode_datetime, pop("createdAt", UNSET))
        self.iconImage = pop("iconImage", UNSET)
        self.icon_image_id = pop("icon_image_id", UNSET)
        self.backgroundImage = pop("backgroundImage", UNSET)
        self.background_image_id = pop("background_image_id", UNSET)
        self.thumbnailImage = pop("thumbnailImage", UNSET)
        self.thumbnail_image_id = pop("thumbnail_image_id", UNSET)
        self.courses = pop("courses", UNSET)
        self.programs = pop("programs", UNSET)
        self.pathways = pop("pathways", UNSET)
        self.html_template = pop("html_template", UNSET)
        self.css_template = pop("css_template", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.credentialType = pop("credentialType", UNSET)
        self.expires = pop("expires", UNSET)
        self.tags = pop("tags", UNSET)
        self.signal = pop("signal", UNSET)
        self.credential_type = pop("credential_type", UNSET)
        self.icon_image = pop("icon_image", UNSET)
        self.background_image = pop("background_image", UNSET)
        self.thumbnail_image = pop("thumbnail_image", UNSET)
        self.criteria_url = pop("criteria_url", UNSET)
        self.criteria_text = pop("criteria_text", UNSET)
        self.issuing_signal = pop("issuing_signal", UNSET)
        if d:
            self.additional_properties = d
        return self
