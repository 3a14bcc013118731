from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RetrieverDocumentEmbedding(_records.Record):
    """RetrieverDocumentEmbedding.

    Attributes:
        crawler_match_patterns: List of patterns that the crawler should use to match urls.
            Patterns may be a glob pattern or a full regex pattern.
            Indicate the specified type in `crawler_pattern_type`.
        crawler_pattern_type: * `glob` - Glob
            * `regex` - Regex
    """

    id: int
    username: str
    pathway: str
    platform_key: str
    last_trained_at: datetime.datetime | None
    metadata: Any | Unset = UNSET
    document_name: None | str | Unset = UNSET
    document_type: None | str | Unset = UNSET
    training_status: None | _models.TrainingStatusEnum | Unset = UNSET
    url: None | str | Unset = UNSET
    tokens: int | None | Unset = UNSET
    is_trained: bool | Unset = UNSET
    access: _models.AccessEnum | None | Unset = UNSET
    crawler_max_depth: int | None | Unset = UNSET
    crawler_max_pages_limit: int | None | Unset = UNSET
    crawler_max_concurrency: int | None | Unset = UNSET
    crawler_match_patterns: Any | Unset = UNSET
    crawler_pattern_type: _models.CrawlerPatternTypeEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str, True),
            ("pathway", "pathway", str, True),
            ("platform_key", "platform_key", str, True),
            ("last_trained_at", "last_trained_at", datetime.datetime | None, True),
            ("metadata", "metadata", Any, False),
            ("document_name", "document_name", str | None, False),
            ("document_type", "document_type", str | None, False),
            ("training_status", "training_status", None | _models.TrainingStatusEnum, False),
            ("url", "url", str | None, False),
            ("tokens", "tokens", int | None, False),
            ("is_trained", "is_trained", bool, False),
            ("access", "access", None | _models.AccessEnum, False),
            ("crawler_max_depth", "crawler_max_depth", int | None, False),
            ("crawler_max_pages_limit", "crawler_max_pages_limit", int | None, False),
            ("crawler_max_concurrency", "crawler_max_concurrency", int | None, False),
            ("crawler_match_patterns", "crawler_match_patterns", Any, False),
            ("crawler_pattern_type", "crawler_pattern_type", _models.CrawlerPatternTypeEnum, False),
        )
