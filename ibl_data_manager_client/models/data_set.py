from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .data_set_platform import DataSetPlatform
    from .data_set_status_enum import DataSetStatusEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = UUID(pop("id"))
        self.platform = _codec.optional(_models.DataSetPlatform.from_dict, pop("platform"))
        self.name = pop("name")
        self.date_created = _codec.decode_datetime(pop("date_created"))
        self.last_modified = _codec.decode_datetime(pop("last_modified"))
        self.prompt = pop("prompt", UNSET)
        self.source_url = pop("source_url", UNSET)
        self.source_file = pop("source_file", UNSET)
        self.status = pop("status", UNSET)
        self.num_data_points = pop("num_data_points", UNSET)
        self.train_split = pop("train_split", UNSET)
        self.train_file = pop("train_file", UNSET)
        self.test_file = pop("test_file", UNSET)
        self.retry_attempts = pop("retry_attempts", UNSET)
        self.error_log = pop("error_log", UNSET)
        if d:
            self.additional_properties = d
        return self
