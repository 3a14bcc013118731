from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .scim_group import SCIMGroup


@_codec.define
class SCIMGroupListResponse(Model):
    """SCIM group list response serializer

    Attributes:
        schemas: SCIM schema identifiers
        total_results: Total number of results
        resources: List of group resources
        start_index: Starting index
        items_per_page: Items per page
    """

    schemas: list[str]
    total_results: int
    resources: list[SCIMGroup]
    start_index: int | Unset = UNSET
    items_per_page: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "total_results": "totalResults",
        "resources": "Resources",
        "start_index": "startIndex",
        "items_per_page": "itemsPerPage",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "schemas": _codec.encode(self.schemas),
                "totalResults": self.total_results,
                "Resources": _codec.encode(self.resources),
                "startIndex": self.start_index,
                "itemsPerPage": self.items_per_page,
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
            self.start_index = d["startIndex"]
            self.items_per_page = d["itemsPerPage"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.schemas = d["schemas"]
        self.total_results = d["totalResults"]
        self.resources = _codec.decode_list(_models.SCIMGroup.from_dict, d["Resources"])
        return self
