from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CatalogAutoIncrementResponse(Model):
    """Response serializer for CatalogAutoIncrementView GET endpoint.

    Attributes:
        course_number: Current course auto-increment number
        org: Platform organization
        key: Platform key
        item_number: Current item auto-increment number
        program_number: Current program auto-increment number
    """

    course_number: int
    org: str
    key: str
    item_number: int | Unset = UNSET
    program_number: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_number": self.course_number,
                "org": self.org,
                "key": self.key,
                "item_number": self.item_number,
                "program_number": self.program_number,
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
            self.item_number = d["item_number"]
            self.program_number = d["program_number"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_number = d["course_number"]
        self.org = d["org"]
        self.key = d["key"]
        return self
