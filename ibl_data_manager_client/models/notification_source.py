from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .notification_source_type_enum import NotificationSourceTypeEnum


@_codec.define
class NotificationSource(Model):
    """Request serializer for source validation

    Attributes:
        type_: * `email` - email
            * `username` - username
            * `platform` - platform
            * `csv` - csv
            * `department` - department
            * `pathway` - pathway
            * `program` - program
    """

    type_: NotificationSourceTypeEnum
    data: Any
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"type": self.type_, "data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.type_ = d["type"]
        self.data = d["data"]
        return self
