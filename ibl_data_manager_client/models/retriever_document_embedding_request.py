from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RetrieverDocumentEmbeddingRequest(_records.Record):
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
    crawler_pattern_type: _models.CrawlerPatternTypeEnum | Unset = UNSET
    access: _models.AccessEnum | Unset = UNSET
    google_drive_auth_data: Any | Unset = UNSET
    dropbox_auth_data: Any | Unset = UNSET
    custom_metadata: Any | Unset = UNSET
    platform_key: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("pathway", "pathway", str, True),
            ("document_name", "document_name", str, False),
            ("document_type", "document_type", str, False),
            ("url", "url", str, False),
            ("train", "train", bool | None, False),
            ("crawler_max_depth", "crawler_max_depth", int, False),
            ("crawler_max_pages_limit", "crawler_max_pages_limit", int, False),
            ("crawler_max_concurrency", "crawler_max_concurrency", int, False),
            ("crawler_match_patterns", "crawler_match_patterns", list[str], False),
            ("crawler_pattern_type", "crawler_pattern_type", _models.CrawlerPatternTypeEnum, False),
            ("access", "access", _models.AccessEnum, False),
            ("google_drive_auth_data", "google_drive_auth_data", Any, False),
            ("dropbox_auth_data", "dropbox_auth_data", Any, False),
            ("custom_metadata", "custom_metadata", Any, False),
            ("platform_key", "platform_key", str, False),
        )
