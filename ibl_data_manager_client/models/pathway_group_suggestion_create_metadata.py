from __future__ import annotations

from .._json import records as _records


@_records.define
class PathwayGroupSuggestionCreateMetadata(_records.Map):
    """Additional suggestion metadata"""
