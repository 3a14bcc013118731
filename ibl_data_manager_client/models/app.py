from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class App(_records.Record):
    """App.

    Attributes:
        onboarding_required: If true, users will be required to complete onboarding before using this app
    """

    name: str
    url: str
    type_: str
    metadata: Any | Unset = UNSET
    onboarding_required: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("url", "url", str, True),
            ("type", "type_", str, True),
            ("metadata", "metadata", Any, False),
            ("onboarding_required", "onboarding_required", bool, False),
        )
