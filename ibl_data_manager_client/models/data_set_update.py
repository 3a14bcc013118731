from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class DataSetUpdate(_records.Record):
    """DataSetUpdate.

    Attributes:
        prompt: Instructions for generating the dataset, if any.
        status: * `pending` - Pending
            * `processing` - Processing
            * `completed` - Completed
            * `failed` - Failed
    """

    name: str
    prompt: str | Unset = UNSET
    source_url: str | Unset = UNSET
    source_file: File | Unset = UNSET
    status: _models.DataSetStatusEnum | Unset = UNSET
    num_data_points: int | Unset = UNSET
    train_split: float | Unset = UNSET
    train_file: File | Unset = UNSET
    test_file: File | Unset = UNSET
    retry_attempts: int | Unset = UNSET
    error_log: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("prompt", "prompt", str, False),
            ("source_url", "source_url", str, False),
            ("source_file", "source_file", File, False),
            ("status", "status", _models.DataSetStatusEnum, False),
            ("num_data_points", "num_data_points", int, False),
            ("train_split", "train_split", float, False),
            ("train_file", "train_file", File, False),
            ("test_file", "test_file", File, False),
            ("retry_attempts", "retry_attempts", int, False),
            ("error_log", "error_log", str, False),
        )
