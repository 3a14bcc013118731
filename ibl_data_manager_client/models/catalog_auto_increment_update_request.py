from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CatalogAutoIncrementUpdateRequest(Model):
    """Serializer for auto increment update request parameters.

    Attributes:
        number_type: Type of number requested (e.g., course, program, pathway)
        key: Platform key identifier
        org: Platform organization identifier
    """

    number_type: str
    key: str | Unset = UNSET
    org: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"number_type": self.number_type, "key": self.key, "org": self.org}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.key = d["key"]
            self.org = d["org"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.number_type = d["number_type"]
        return self
