from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class DataSetUpload(_records.Record):
    """DataSetUpload.

    Attributes:
        prompt: Instructions for generating the dataset, if any.
    """

    name: str
    source_url: str | Unset = UNSET
    source_file: File | Unset = UNSET
    num_data_points: int | Unset = UNSET
    train_split: float | Unset = UNSET
    prompt: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("source_url", "source_url", str, False),
            ("source_file", "source_file", File, False),
            ("num_data_points", "num_data_points", int, False),
            ("train_split", "train_split", float, False),
            ("prompt", "prompt", str, False),
        )
