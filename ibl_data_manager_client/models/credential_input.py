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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "criteria_url": "criteriaUrl",
        "criteria_narrative": "criteriaNarrative",
        "created_at": "createdAt",
        "icon_image": "iconImage",
        "background_image": "backgroundImage",
        "thumbnail_image": "thumbnailImage",
        "credential_type": "credentialType",
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
                "criteriaUrl": self.criteria_url,
                "criteriaNarrative": self.criteria_narrative,
                "createdAt": _codec.encode(self.created_at),
                "iconImage": self.icon_image,
                "icon_image_id": self.icon_image_id,
                "backgroundImage": self.background_image,
                "background_image_id": self.background_image_id,
                "thumbnailImage": self.thumbnail_image,
                "thumbnail_image_id": self.thumbnail_image_id,
                "courses": _codec.encode(self.courses),
                "programs": _codec.encode(self.programs),
                "pathways": _codec.encode(self.pathways),
                "html_template": self.html_template,
                "css_template": self.css_template,
                "metadata": _codec.encode(self.metadata),
                "credentialType": self.credential_type,
                "expires": _codec.encode(self.expires),
                "tags": _codec.encode(self.tags),
                "signal": self.signal,
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
            criteria_url=d.pop("criteriaUrl", UNSET),
            criteria_narrative=d.pop("criteriaNarrative", UNSET),
            created_at=_codec.optional(_codec.decode_datetime, d.pop("createdAt", UNSET)),
            icon_image=d.pop("iconImage", UNSET),
            icon_image_id=d.pop("icon_image_id", UNSET),
            background_image=d.pop("backgroundImage", UNSET),
            background_image_id=d.pop("background_image_id", UNSET),
            thumbnail_image=d.pop("thumbnailImage", UNSET),
            thumbnail_image_id=d.pop("thumbnail_image_id", UNSET),
            courses=d.pop("courses", UNSET),
            programs=d.pop("programs", UNSET),
            pathways=d.pop("pathways", UNSET),
            html_template=d.pop("html_template", UNSET),
            css_template=d.pop("css_template", UNSET),
            metadata=d.pop("metadata", UNSET),
            credential_type=d.pop("credentialType", UNSET),
            expires=d.pop("expires", UNSET),
            tags=d.pop("tags", UNSET),
            signal=d.pop("signal", UNSET),
        )
        result.additional_properties = d
        return result
