from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .crawler_pattern_type_enum import CrawlerPatternTypeEnum


@_codec.define
class TrainDocumentViewRequest(Model):
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
    crawler_pattern_type: CrawlerPatternTypeEnum | Unset = UNSET
    custom_metadata: Any | Unset = UNSET
    add_to_document_pool: bool | Unset = UNSET
    document_pool_only: bool | Unset = UNSET
    user_image_description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "type": self.type_,
                "pathway": self.pathway,
                "url": self.url,
                "text": self.text,
                "translate": self.translate,
                "file": _codec.encode(self.file),
                "access": self.access,
                "branch": self.branch,
                "google_drive_auth_data": _codec.encode(self.google_drive_auth_data),
                "dropbox_auth_data": _codec.encode(self.dropbox_auth_data),
                "crawler_max_depth": self.crawler_max_depth,
                "crawler_max_pages_limit": self.crawler_max_pages_limit,
                "crawler_max_concurrency": self.crawler_max_concurrency,
                "crawler_match_patterns": _codec.encode(self.crawler_match_patterns),
                "crawler_pattern_type": self.crawler_pattern_type,
                "custom_metadata": _codec.encode(self.custom_metadata),
                "add_to_document_pool": self.add_to_document_pool,
                "document_pool_only": self.document_pool_only,
                "user_image_description": self.user_image_description,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 19:
            d = _codec.complete(self, d)
        try:
            self.pathway = d["pathway"]
            self.url = d["url"]
            self.text = d["text"]
            self.translate = d["translate"]
            self.file = d["file"]
            self.access = d["access"]
            self.branch = d["branch"]
            self.google_drive_auth_data = d["google_drive_auth_data"]
            self.dropbox_auth_data = d["dropbox_auth_data"]
            self.crawler_max_depth = d["crawler_max_depth"]
            self.crawler_max_pages_limit = d["crawler_max_pages_limit"]
            self.crawler_max_concurrency = d["crawler_max_concurrency"]
            self.crawler_match_patterns = d["crawler_match_patterns"]
            self.crawler_pattern_type = d["crawler_pattern_type"]
            self.custom_metadata = d["custom_metadata"]
            self.add_to_document_pool = d["add_to_document_pool"]
            self.document_pool_only = d["document_pool_only"]
            self.user_image_description = d["user_image_description"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.type_ = d["type"]
        return self
