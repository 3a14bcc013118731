from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .access_enum import AccessEnum
    from .crawler_pattern_type_enum import CrawlerPatternTypeEnum
    from .training_status_enum import TrainingStatusEnum


@_codec.define
class RetrieverDocumentEmbedding(Model):
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
    training_status: None | TrainingStatusEnum | Unset = UNSET
    url: None | str | Unset = UNSET
    tokens: int | None | Unset = UNSET
    is_trained: bool | Unset = UNSET
    access: AccessEnum | None | Unset = UNSET
    crawler_max_depth: int | None | Unset = UNSET
    crawler_max_pages_limit: int | None | Unset = UNSET
    crawler_max_concurrency: int | None | Unset = UNSET
    crawler_match_patterns: Any | Unset = UNSET
    crawler_pattern_type: CrawlerPatternTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "pathway": self.pathway,
                "platform_key": self.platform_key,
                "last_trained_at": _codec.encode(self.last_trained_at),
                "metadata": _codec.encode(self.metadata),
                "document_name": self.document_name,
                "document_type": self.document_type,
                "training_status": self.training_status,
                "url": self.url,
                "tokens": self.tokens,
                "is_trained": self.is_trained,
                "access": self.access,
                "crawler_max_depth": self.crawler_max_depth,
                "crawler_max_pages_limit": self.crawler_max_pages_limit,
                "crawler_max_concurrency": self.crawler_max_concurrency,
                "crawler_match_patterns": _codec.encode(self.crawler_match_patterns),
                "crawler_pattern_type": self.crawler_pattern_type,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 18:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
            self.document_name = d["document_name"]
            self.document_type = d["document_type"]
            self.training_status = d["training_status"]
            self.url = d["url"]
            self.tokens = d["tokens"]
            self.is_trained = d["is_trained"]
            self.access = d["access"]
            self.crawler_max_depth = d["crawler_max_depth"]
            self.crawler_max_pages_limit = d["crawler_max_pages_limit"]
            self.crawler_max_concurrency = d["crawler_max_concurrency"]
            self.crawler_match_patterns = d["crawler_match_patterns"]
            self.crawler_pattern_type = d["crawler_pattern_type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.username = d["username"]
        self.pathway = d["pathway"]
        self.platform_key = d["platform_key"]
        self.last_trained_at = _codec.optional(_codec.decode_datetime, d["last_trained_at"])
        return self
