from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Step(_records.Record):
    """Step.

    Attributes:
        status: * `completed` - Completed
            * `failed` - Failed
            * `pending` - Pending
    """

    id: int
    title: str
    position: int
    job: int
    description: str | Unset = UNSET
    status: _models.StepStatusEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("title", "title", str, True),
            ("position", "position", int, True),
            ("job", "job", int, True),
            ("description", "description", str, False),
            ("status", "status", _models.StepStatusEnum, False),
        )
