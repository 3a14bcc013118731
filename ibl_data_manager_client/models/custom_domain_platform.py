from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .custom_domain_platform_auth_web_analyticsai import CustomDomainPlatformAuthWebAnalyticsai
    from .custom_domain_platform_auth_web_display_images_item import CustomDomainPlatformAuthWebDisplayImagesItem
    from .custom_domain_platform_auth_web_mentorai import CustomDomainPlatformAuthWebMentorai
    from .custom_domain_platform_auth_web_skillsai import CustomDomainPlatformAuthWebSkillsai


@_codec.define
class CustomDomainPlatform(Model):
    """CustomDomainPlatform."""

    auth_web_skillsai: CustomDomainPlatformAuthWebSkillsai | Unset = UNSET
    auth_web_mentorai: CustomDomainPlatformAuthWebMentorai | Unset = UNSET
    auth_web_analyticsai: CustomDomainPlatformAuthWebAnalyticsai | Unset = UNSET
    auth_web_display_title_info: str | Unset = UNSET
    auth_web_display_description_info: str | Unset = UNSET
    auth_web_display_images: list[CustomDomainPlatformAuthWebDisplayImagesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "auth_web_skillsai": _codec.encode(self.auth_web_skillsai),
                "auth_web_mentorai": _codec.encode(self.auth_web_mentorai),
                "auth_web_analyticsai": _codec.encode(self.auth_web_analyticsai),
                "auth_web_display_title_info": self.auth_web_display_title_info,
                "auth_web_display_description_info": self.auth_web_display_description_info,
                "auth_web_display_images": _codec.encode(self.auth_web_display_images),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.auth_web_skillsai = d["auth_web_skillsai"]
            self.auth_web_mentorai = d["auth_web_mentorai"]
            self.auth_web_analyticsai = d["auth_web_analyticsai"]
            self.auth_web_display_title_info = d["auth_web_display_title_info"]
            self.auth_web_display_description_info = d["auth_web_display_description_info"]
            self.auth_web_display_images = d["auth_web_display_images"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.auth_web_skillsai = _codec.if_set(
            _models.CustomDomainPlatformAuthWebSkillsai.from_own_dict, self.auth_web_skillsai
        )
        self.auth_web_mentorai = _codec.if_set(
            _models.CustomDomainPlatformAuthWebMentorai.from_own_dict, self.auth_web_mentorai
        )
        self.auth_web_analyticsai = _codec.if_set(
            _models.CustomDomainPlatformAuthWebAnalyticsai.from_own_dict, self.auth_web_analyticsai
        )
        self.auth_web_display_images = _codec.if_set_list(
            _models.CustomDomainPlatformAuthWebDisplayImagesItem.from_dict, self.auth_web_display_images
        )
        return self
