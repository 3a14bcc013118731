from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .sub_time_child import SubTimeChild


@_codec.define
class TimeChildData(Model):
    """TimeChildData.

    Attributes:
        display_name: Display name
        id: block id
        block_id: block id
        total_time: Total time spent
    """

    display_name: str
    id: str
    children: list[SubTimeChild]
    block_id: str | Unset = UNSET
    total_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "children": _codec.encode(self.children),
                "block_id": self.block_id,
                "total_time": self.total_time,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.block_id = d["block_id"]
            self.total_time = d["total_time"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.children = _codec.decode_list(_models.SubTimeChild.from_dict, d["children"])
        return self
