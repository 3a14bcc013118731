from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .data_set_platform import DataSetPlatform
    from .data_set_status_enum import DataSetStatusEnum


@_attrs_define
class DataSet(Model):
    """DataSet.

    Attributes:
        prompt: (if any) Special instructions for generating the dataset. This could be requirements on tone,
            language, style, etc.
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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .data_set_platform import DataSetPlatform

        d = {**src_dict}
        result = cls(
            id=UUID(d.pop("id")),
            platform=_codec.optional(DataSetPlatform.from_dict, d.pop("platform")),
            name=d.pop("name"),
            date_created=_codec.decode_datetime(d.pop("date_created")),
            last_modified=_codec.decode_datetime(d.pop("last_modified")),
            prompt=d.pop("prompt", UNSET),
            source_url=d.pop("source_url", UNSET),
            source_file=d.pop("source_file", UNSET),
            status=d.pop("status", UNSET),
            num_data_points=d.pop("num_data_points", UNSET),
            train_split=d.pop("train_split", UNSET),
            train_file=d.pop("train_file", UNSET),
            test_file=d.pop("test_file", UNSET),
            retry_attempts=d.pop("retry_attempts", UNSET),
            error_log=d.pop("error_log", UNSET),
        )
        result.additional_properties = d
        return result
