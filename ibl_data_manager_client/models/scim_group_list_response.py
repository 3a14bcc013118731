from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .scim_group_list_response_resources_item import SCIMGroupListResponseResourcesItem


@_attrs_define
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
    resources: list[SCIMGroupListResponseResourcesItem]
    start_index: int | Unset = UNSET
    items_per_page: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "total_results": "totalResults",
        "resources": "Resources",
        "start_index": "startIndex",
        "items_per_page": "itemsPerPage",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.start_index = d["startIndex"]
            self.items_per_page = d["itemsPerPage"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.schemas = d["schemas"]
        self.total_results = d["totalResults"]
        self.resources = _codec.decode_list(_models.SCIMGroupListResponseResourcesItem.adopt, d["Resources"])
        return self
