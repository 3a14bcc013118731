from __future__ import annotations

from .._json import records as _records


@_records.define
class PageContent(_records.Record):
    """PageContent.

    Attributes:
        page_content: The page content
    """

    page_content: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("page_content", "page_content", str, True),)
