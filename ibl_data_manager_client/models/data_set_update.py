from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .data_set_status_enum import DataSetStatusEnum


@_codec.define
class DataSetUpdate(Model):
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
    status: DataSetStatusEnum | Unset = UNSET
    num_data_points: int | Unset = UNSET
    train_split: float | Unset = UNSET
    train_file: File | Unset = UNSET
    test_file: File | Unset = UNSET
    retry_attempts: int | Unset = UNSET
    error_log: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "prompt": self.prompt,
                "source_url": self.source_url,
                "source_file": _codec.encode(self.source_file),
                "status": self.status,
                "num_data_points": self.num_data_points,
                "train_split": self.train_split,
                "train_file": _codec.encode(self.train_file),
                "test_file": _codec.encode(self.test_file),
                "retry_attempts": self.retry_attempts,
                "error_log": self.error_log,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.prompt = d["prompt"]
            self.source_url = d["source_url"]
            self.source_file = d["source_file"]
            self.status = d["status"]
            self.num_data_points = d["num_data_points"]
            self.train_split = d["train_split"]
            self.train_file = d["train_file"]
            self.test_file = d["test_file"]
            self.retry_attempts = d["retry_attempts"]
            self.error_log = d["error_log"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        return self
