from __future__ import annotations

from .._json import records as _records


@_records.define
class FeatureBulkConfigRequestConfig(_records.Map):
    """FeatureBulkConfigRequestConfig."""
