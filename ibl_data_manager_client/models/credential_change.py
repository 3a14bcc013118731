from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CredentialChange(Model):
    """What changes of a credential: only what is set is sent. Older spellings of fields can be sent through
    `additional_properties`.

    Attributes:
        issuer: Entity id of the issuer.
        criteria_url: criteria_url in the older text.
        icon_image: icon_image in the older text.
        background_image: background_image in the older text.
        thumbnail_image: thumbnail_image in the older text.
        credential_type: credential_type in the older text.
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
    criteria_text: str | Unset = UNSET
    issuing_signal: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
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
                "criteria_text": self.criteria_text,
                "issuing_signal": self.issuing_signal,
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
            self.name = d["name"]
            self.issuer = d["issuer"]
            self.entity_id = d["entityId"]
            self.name_override = d["name_override"]
            self.description = d["description"]
            self.criteria_url = d["criteriaUrl"]
            self.criteria_narrative = d["criteriaNarrative"]
            self.created_at = d["createdAt"]
            self.icon_image = d["iconImage"]
            self.icon_image_id = d["icon_image_id"]
            self.background_image = d["backgroundImage"]
            self.background_image_id = d["background_image_id"]
            self.thumbnail_image = d["thumbnailImage"]
            self.thumbnail_image_id = d["thumbnail_image_id"]
            self.courses = d["courses"]
            self.programs = d["programs"]
            self.pathways = d["pathways"]
            self.html_template = d["html_template"]
            self.css_template = d["css_template"]
            self.metadata = d["metadata"]
            self.credential_type = d["credentialType"]
            self.expires = d["expires"]
            self.tags = d["tags"]
            self.signal = d["signal"]
            self.criteria_text = d["criteria_text"]
            self.issuing_signal = d["issuing_signal"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
