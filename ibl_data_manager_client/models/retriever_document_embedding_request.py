from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .access_enum import AccessEnum
    from .crawler_pattern_type_enum import CrawlerPatternTypeEnum


@_codec.define
class RetrieverDocumentEmbeddingRequest(Model):
    """RetrieverDocumentEmbeddingRequest.

    Attributes:
        pathway: The pathway to retrain the document in
        document_name: The name of the document
        document_type: The type of the document
        url: The url of the document
        train: The type of the document
        crawler_max_depth: The max depth of the crawler
        crawler_max_pages_limit: The max pages limit of the crawler
        crawler_max_concurrency: The max concurrency of the crawler
        crawler_match_patterns: The patterns that the crawler should use to match urls. Patterns may be a glob pattern or a full regex pattern.
            Indicate the specified type in `crawler_pattern_type`.
        crawler_pattern_type: * `glob` - Glob
            * `regex` - Regex
        access: * `public` - Public
            * `private` - Private
        google_drive_auth_data: Authentication and scoped details of google drive.
        dropbox_auth_data: Authentication and scoped details of dropbox
        custom_metadata: Custom metadata to attach to the trained document. Must be a flat JSON object with string keys and string,
            number, or boolean values.
    """

    pathway: str
    document_name: str | Unset = UNSET
    document_type: str | Unset = UNSET
    url: str | Unset = UNSET
    train: bool | None | Unset = UNSET
    crawler_max_depth: int | Unset = UNSET
    crawler_max_pages_limit: int | Unset = UNSET
    crawler_max_concurrency: int | Unset = UNSET
    crawler_match_patterns: list[str] | Unset = UNSET
    crawler_pattern_type: CrawlerPatternTypeEnum | Unset = UNSET
    access: AccessEnum | Unset = UNSET
    google_drive_auth_data: Any | Unset = UNSET
    dropbox_auth_data: Any | Unset = UNSET
    custom_metadata: Any | Unset = UNSET
    platform_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "pathway": self.pathway,
                "document_name": self.document_name,
                "document_type": self.document_type,
                "url": self.url,
                "train": self.train,
                "crawler_max_depth": self.crawler_max_depth,
                "crawler_max_pages_limit": self.crawler_max_pages_limit,
                "crawler_max_concurrency": self.crawler_max_concurrency,
                "crawler_match_patterns": _codec.encode(self.crawler_match_patterns),
                "crawler_pattern_type": self.crawler_pattern_type,
                "access": self.access,
                "google_drive_auth_data": _codec.encode(self.google_drive_auth_data),
                "dropbox_auth_data": _codec.encode(self.dropbox_auth_data),
                "custom_metadata": _codec.encode(self.custom_metadata),
                "platform_key": self.platform_key,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
            d = _codec.complete(self, d)
        try:
            self.document_name = d["document_name"]
            self.document_type = d["document_type"]
            self.url = d["url"]
            self.train = d["train"]
            self.crawler_max_depth = d["crawler_max_depth"]
            self.crawler_max_pages_limit = d["crawler_max_pages_limit"]
            self.crawler_max_concurrency = d["crawler_max_concurrency"]
            self.crawler_match_patterns = d["crawler_match_patterns"]
            self.crawler_pattern_type = d["crawler_pattern_type"]
            self.access = d["access"]
            self.google_drive_auth_data = d["google_drive_auth_data"]
            self.dropbox_auth_data = d["dropbox_auth_data"]
            self.custom_metadata = d["custom_metadata"]
            self.platform_key = d["platform_key"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pathway = d["pathway"]
        return self
