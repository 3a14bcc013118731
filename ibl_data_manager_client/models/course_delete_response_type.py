from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseDeleteResponseType(_records.Map):
    """Types of objects deleted"""
