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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            name=d.pop("name", UNSET),
            issuer=d.pop("issuer", UNSET),
            entity_id=d.pop("entityId", UNSET),
            name_override=d.pop("name_override", UNSET),
            description=d.pop("description", UNSET),
            criteriaUrl=d.pop("criteriaUrl", UNSET),
            criteria_narrative=d.pop("criteriaNarrative", UNSET),
            created_at=_codec.optional(_codec.decode_datetime, d.pop("createdAt", UNSET)),
            iconImage=d.pop("iconImage", UNSET),
            icon_image_id=d.pop("icon_image_id", UNSET),
            backgroundImage=d.pop("backgroundImage", UNSET),
            background_image_id=d.pop("background_image_id", UNSET),
            thumbnailImage=d.pop("thumbnailImage", UNSET),
            thumbnail_image_id=d.pop("thumbnail_image_id", UNSET),
            courses=d.pop("courses", UNSET),
            programs=d.pop("programs", UNSET),
            pathways=d.pop("pathways", UNSET),
            html_template=d.pop("html_template", UNSET),
            css_template=d.pop("css_template", UNSET),
            metadata=d.pop("metadata", UNSET),
            credentialType=d.pop("credentialType", UNSET),
            expires=d.pop("expires", UNSET),
            tags=d.pop("tags", UNSET),
            signal=d.pop("signal", UNSET),
            credential_type=d.pop("credential_type", UNSET),
            icon_image=d.pop("icon_image", UNSET),
            background_image=d.pop("background_image", UNSET),
            thumbnail_image=d.pop("thumbnail_image", UNSET),
            criteria_url=d.pop("criteria_url", UNSET),
            criteria_text=d.pop("criteria_text", UNSET),
            issuing_signal=d.pop("issuing_signal", UNSET),
        )
        result.additional_properties = d
        return result
