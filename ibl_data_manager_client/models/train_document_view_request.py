from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class TrainDocumentViewRequest(_records.Record):
    """TrainDocumentViewRequest.

    Attributes:
        type_: Type of document e.g file
        pathway: Pathway for document to be trained in
        url: Url of the document to be trained
        text: Search text for wikipedia
        translate: If file should be translated. Default on the server: false.
        file: File to be trained
        access: Accessibilityto the file. Default on the server: private.
        branch: Branch of the repository
        google_drive_auth_data: Authentication and scoped details of google drive
        dropbox_auth_data: Authentication and scoped details of dropbox
        crawler_max_depth: The max depth of the crawler
        crawler_max_pages_limit: The max pages limit of the crawler
        crawler_max_concurrency: The max concurrency of the crawler
        crawler_match_patterns: The patterns that the crawler should use to match urls. Patterns may be a glob pattern or a full regex pattern.
            Indicate the specified type in `crawler_pattern_type`.
        crawler_pattern_type: * `glob` - Glob
            * `regex` - Regex
        custom_metadata: Custom metadata to attach to the trained document. Must be a flat JSON object with string keys and string,
            number, or boolean values.
        add_to_document_pool: Adds document to the pool or not. Default on the server: false.
        document_pool_only: Only adds document to document pool. Requires pathway to be empty. Default on the server: false.
        user_image_description: Description of an image submitted by the user for RAG.
    """

    type_: str
    pathway: str | Unset = UNSET
    url: str | Unset = UNSET
    text: str | Unset = UNSET
    translate: bool | Unset = UNSET
    file: File | Unset = UNSET
    access: str | Unset = UNSET
    branch: str | Unset = UNSET
    google_drive_auth_data: Any | Unset = UNSET
    dropbox_auth_data: Any | Unset = UNSET
    crawler_max_depth: int | Unset = UNSET
    crawler_max_pages_limit: int | Unset = UNSET
    crawler_max_concurrency: int | Unset = UNSET
    crawler_match_patterns: list[str] | Unset = UNSET
    crawler_pattern_type: _models.CrawlerPatternTypeEnum | Unset = UNSET
    custom_metadata: Any | Unset = UNSET
    add_to_document_pool: bool | Unset = UNSET
    document_pool_only: bool | Unset = UNSET
    user_image_description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", str, True),
            ("pathway", "pathway", str, False),
            ("url", "url", str, False),
            ("text", "text", str, False),
            ("translate", "translate", bool, False),
            ("file", "file", File, False),
            ("access", "access", str, False),
            ("branch", "branch", str, False),
            ("google_drive_auth_data", "google_drive_auth_data", Any, False),
            ("dropbox_auth_data", "dropbox_auth_data", Any, False),
            ("crawler_max_depth", "crawler_max_depth", int, False),
            ("crawler_max_pages_limit", "crawler_max_pages_limit", int, False),
            ("crawler_max_concurrency", "crawler_max_concurrency", int, False),
            ("crawler_match_patterns", "crawler_match_patterns", list[str], False),
            ("crawler_pattern_type", "crawler_pattern_type", _models.CrawlerPatternTypeEnum, False),
            ("custom_metadata", "custom_metadata", Any, False),
            ("add_to_document_pool", "add_to_document_pool", bool, False),
            ("document_pool_only", "document_pool_only", bool, False),
            ("user_image_description", "user_image_description", str, False),
        )
