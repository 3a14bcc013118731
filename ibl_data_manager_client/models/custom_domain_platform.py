from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomDomainPlatform(_records.Record):
    """CustomDomainPlatform."""

    auth_web_skillsai: dict[str, Any] | Unset = UNSET
    auth_web_mentorai: dict[str, Any] | Unset = UNSET
    auth_web_analyticsai: dict[str, Any] | Unset = UNSET
    auth_web_display_title_info: str | Unset = UNSET
    auth_web_display_description_info: str | Unset = UNSET
    auth_web_display_images: list[_models.CustomDomainPlatformAuthWebDisplayImagesItem] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("auth_web_skillsai", "auth_web_skillsai", dict[str, Any], False),
            ("auth_web_mentorai", "auth_web_mentorai", dict[str, Any], False),
            ("auth_web_analyticsai", "auth_web_analyticsai", dict[str, Any], False),
            ("auth_web_display_title_info", "auth_web_display_title_info", str, False),
            ("auth_web_display_description_info", "auth_web_display_description_info", str, False),
            (
                "auth_web_display_images",
                "auth_web_display_images",
                list[_models.CustomDomainPlatformAuthWebDisplayImagesItem],
                False,
            ),
        )
