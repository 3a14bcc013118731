from __future__ import annotations

from .._json import records as _records


@_records.define
class ContentDetailsContentInfoMetadata(_records.Map):
    """Metadata associated with the content item"""
