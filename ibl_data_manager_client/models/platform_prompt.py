from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PlatformPrompt(_records.Record):
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
    recommendation_type: _models.RecommendationTypeEnum | Unset = UNSET
    spa_url: None | str | Unset = UNSET
    active: bool | Unset = UNSET
    ranking_strategy: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, False),
            ("prompt_text", "prompt_text", str, False),
            ("recommendation_type", "recommendation_type", _models.RecommendationTypeEnum, False),
            ("spa_url", "spa_url", str | None, False),
            ("active", "active", bool, False),
            ("ranking_strategy", "ranking_strategy", str, False),
        )
