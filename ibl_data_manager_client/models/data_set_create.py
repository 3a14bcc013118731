from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class DataSetCreate(Model):
    """DataSetCreate.

    Attributes:
        prompt: (if any) Special instructions for generating the dataset. This could be requirements on tone,
            language, style, etc.
    """

    id: UUID
    name: str
    source_url: str | Unset = UNSET
    source_file: str | Unset = UNSET
    num_data_points: int | Unset = UNSET
    train_split: float | Unset = UNSET
    prompt: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.source_url = d["source_url"]
            self.source_file = d["source_file"]
            self.num_data_points = d["num_data_points"]
            self.train_split = d["train_split"]
            self.prompt = d["prompt"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = _codec.decode_uuid(d["id"])
        self.name = d["name"]
        return self
