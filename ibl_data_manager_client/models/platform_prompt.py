from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .recommendation_type_enum import RecommendationTypeEnum


@_codec.define
class PlatformPrompt(Model):
    """Serializer for platform recommendation prompt management.

    Used by instructors/admins to configure tenant-specific prompts for different SPAs.
    A platform can have multiple prompts (one per SPA/frontend).

    Note: spa_url will be automatically normalized (protocol stripped, lowercase) during validation.

    Attributes:
        platform_key: Platform key this prompt belongs to
        prompt_text: The custom recommendation strategy prompt
        recommendation_type: * `mentors` - Mentor Recommendations
            * `catalog` - Catalog Recommendations
        spa_url: Frontend/SPA identifier (e.g., 'catalog.example.com', 'mentor-ai.ibl.com', 'https://mentor-ai.ibl.com').
            Protocol and case will be normalized automatically. Leave blank for platform-wide prompts.
        active: Whether this prompt is currently active. Default on the server: true.
    """

    platform_key: str | Unset = UNSET
    prompt_text: str | Unset = UNSET
    recommendation_type: RecommendationTypeEnum | Unset = UNSET
    spa_url: None | str | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "prompt_text": self.prompt_text,
                "recommendation_type": self.recommendation_type,
                "spa_url": self.spa_url,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.platform_key = d["platform_key"]
            self.prompt_text = d["prompt_text"]
            self.recommendation_type = d["recommendation_type"]
            self.spa_url = d["spa_url"]
            self.active = d["active"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
