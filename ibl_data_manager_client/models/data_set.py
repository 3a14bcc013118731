from __future__ import annotations

import datetime
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DataSet(_records.Record):
    """DataSet.

    Attributes:
        prompt: (if any) Special instructions for generating the dataset. This could be requirements on tone, language, style,
            etc.
        status: * `pending` - Pending
            * `processing` - Processing
            * `completed` - Completed
            * `failed` - Failed
    """

    id: UUID
    platform: dict[str, str | int] | None
    name: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    prompt: str | Unset = UNSET
    source_url: str | Unset = UNSET
    source_file: str | Unset = UNSET
    status: _models.DataSetStatusEnum | Unset = UNSET
    num_data_points: int | Unset = UNSET
    train_split: float | Unset = UNSET
    train_file: str | Unset = UNSET
    test_file: str | Unset = UNSET
    retry_attempts: int | Unset = UNSET
    error_log: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", UUID, True),
            ("platform", "platform", None | dict[str, str | int], True),
            ("name", "name", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
            ("prompt", "prompt", str, False),
            ("source_url", "source_url", str, False),
            ("source_file", "source_file", str, False),
            ("status", "status", _models.DataSetStatusEnum, False),
            ("num_data_points", "num_data_points", int, False),
            ("train_split", "train_split", float, False),
            ("train_file", "train_file", str, False),
            ("test_file", "test_file", str, False),
            ("retry_attempts", "retry_attempts", int, False),
            ("error_log", "error_log", str, False),
        )
