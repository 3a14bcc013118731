from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class SCIMRbacGroup(Model):
    """SCIMRbacGroup."""

    id: int | Unset = UNSET
    unique_id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"unique_id": "uniqueId", "platform_key": "platformKey"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "uniqueId": self.unique_id,
                "name": self.name,
                "description": self.description,
                "platformKey": self.platform_key,
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
            self.id = d["id"]
            self.unique_id = d["uniqueId"]
            self.name = d["name"]
            self.description = d["description"]
            self.platform_key = d["platformKey"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
