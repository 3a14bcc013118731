from __future__ import annotations

from .._json import records as _records


@_records.define
class UserLicenseAssignmentDetailMetadata(_records.Map):
    """Additional metadata for the assignment"""
