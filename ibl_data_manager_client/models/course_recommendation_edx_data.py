from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseRecommendationEdxData(_records.Map):
    """Full edx_data from CourseInfo model (includes all edX metadata)"""
