from __future__ import annotations

from .._json import records as _records


@_records.define
class PromptFacetTerms(_records.Map):
    """Terms and their counts in this facet"""
