from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, File, Model, Unset


@_attrs_define
class VideoScriptFile(Model):
    """VideoScriptFile.

    Attributes:
        file: Starts a generation.
        generation_id: Asks for the state of one that was started.
    """

    file: File | Unset = UNSET
    generation_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "file": _codec.encode(self.file),
                "generation_id": self.generation_id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.file = d["file"]
            self.generation_id = d["generation_id"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
