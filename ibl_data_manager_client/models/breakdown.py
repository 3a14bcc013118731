from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Breakdown(_records.Record):
    """Detailed breakdown of costs."""

    by_provider: list[_models.ProviderBreakdown] | Unset = UNSET
    by_mentor: list[_models.MentorBreakdown] | Unset = UNSET
    by_action: list[_models.ActionBreakdown] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("by_provider", "by_provider", list[_models.ProviderBreakdown], False),
            ("by_mentor", "by_mentor", list[_models.MentorBreakdown], False),
            ("by_action", "by_action", list[_models.ActionBreakdown], False),
        )
