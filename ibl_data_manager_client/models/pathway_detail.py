from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PathwayDetail(_records.Record):
    """PathwayDetail."""

    pathway_id: str
    enrollment: _models.LearnerPathwayEnrollment
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    completion: None | _models.PathwayCompletion | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("pathway_id", "pathway_id", str, True),
            ("enrollment", "enrollment", _models.LearnerPathwayEnrollment, True),
            ("name", "name", str | None, False),
            ("platform", "platform", str | None, False),
            ("completion", "completion", None | _models.PathwayCompletion, False),
        )
