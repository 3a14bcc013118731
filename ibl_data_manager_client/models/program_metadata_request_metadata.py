from __future__ import annotations

from .._json import records as _records


@_records.define
class ProgramMetadataRequestMetadata(_records.Map):
    """Metadata to update for the program"""
