from __future__ import annotations

from .._json import records as _records


@_records.define
class CourseLicenseAssignmentDetailMetadata(_records.Map):
    """Additional metadata for the assignment"""
