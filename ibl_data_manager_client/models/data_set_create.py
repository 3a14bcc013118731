from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DataSetCreate(_records.Record):
    """DataSetCreate.

    Attributes:
        prompt: (if any) Special instructions for generating the dataset. This could be requirements on tone, language, style,
            etc.
    """

    id: UUID
    name: str
    source_url: str | Unset = UNSET
    source_file: str | Unset = UNSET
    num_data_points: int | Unset = UNSET
    train_split: float | Unset = UNSET
    prompt: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", UUID, True),
            ("name", "name", str, True),
            ("source_url", "source_url", str, False),
            ("source_file", "source_file", str, False),
            ("num_data_points", "num_data_points", int, False),
            ("train_split", "train_split", float, False),
            ("prompt", "prompt", str, False),
        )
