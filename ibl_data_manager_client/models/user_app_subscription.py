from __future__ import annotations

from .._json import records as _records


@_records.define
class UserAppSubscription(_records.Map):
    """The subscription details, would contain identifier, active, created_on, last_updated"""
