from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class DataSetCreate(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": _codec.encode(self.id),
                "name": self.name,
                "source_url": self.source_url,
                "source_file": self.source_file,
                "num_data_points": self.num_data_points,
                "train_split": self.train_split,
                "prompt": self.prompt,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.source_url = d["source_url"]
            self.source_file = d["source_file"]
            self.num_data_points = d["num_data_points"]
            self.train_split = d["train_split"]
            self.prompt = d["prompt"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = _codec.decode_uuid(d["id"])
        self.name = d["name"]
        return self
