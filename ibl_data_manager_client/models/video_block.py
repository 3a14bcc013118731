from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class VideoBlock(Model):
    """VideoBlock.

    Attributes:
        display_name: Video name
        id: Video Id
        total_users: Total users who have watched the video
    """

    display_name: str
    id: str
    total_users: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"display_name": self.display_name, "id": self.id, "total_users": self.total_users},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.display_name = pop("display_name")
        self.id = pop("id")
        self.total_users = pop("total_users", UNSET)
        if d:
            self.additional_properties = d
        return self
