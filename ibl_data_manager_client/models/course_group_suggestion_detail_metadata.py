from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseGroupSuggestionDetailMetadata(_records.Map):
    """Additional metadata for the suggestion"""
