from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ExportedCredentialSignatoriesItem(Model):
    """ExportedCredentialSignatoriesItem."""

    entity_id: str | Unset = UNSET
    name: str | Unset = UNSET
    title: str | Unset = UNSET
    signature: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"entity_id": "entityId"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"entityId": self.entity_id, "name": self.name, "title": self.title, "signature": self.signature},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.entity_id = d["entityId"]
            self.name = d["name"]
            self.title = d["title"]
            self.signature = d["signature"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
