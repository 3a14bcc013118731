from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .data_set_platform import DataSetPlatform
    from .data_set_status_enum import DataSetStatusEnum


@_codec.define
class DataSet(Model):
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
    platform: DataSetPlatform | None
    name: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    prompt: str | Unset = UNSET
    source_url: str | Unset = UNSET
    source_file: str | Unset = UNSET
    status: DataSetStatusEnum | Unset = UNSET
    num_data_points: int | Unset = UNSET
    train_split: float | Unset = UNSET
    train_file: str | Unset = UNSET
    test_file: str | Unset = UNSET
    retry_attempts: int | Unset = UNSET
    error_log: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": _codec.encode(self.id),
                "platform": _codec.encode(self.platform),
                "name": self.name,
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
                "prompt": self.prompt,
                "source_url": self.source_url,
                "source_file": self.source_file,
                "status": self.status,
                "num_data_points": self.num_data_points,
                "train_split": self.train_split,
                "train_file": self.train_file,
                "test_file": self.test_file,
                "retry_attempts": self.retry_attempts,
                "error_log": self.error_log,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 15:
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
        self.id = _codec.decode_uuid(d["id"])
        self.platform = _codec.optional(_models.DataSetPlatform.from_dict, d["platform"])
        self.name = d["name"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        return self
