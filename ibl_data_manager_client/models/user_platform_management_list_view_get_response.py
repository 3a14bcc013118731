from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .user_platform_management_list_view_get_response_data_item import (
        UserPlatformManagementListViewGetResponseDataItem,
    )
    from .user_platform_management_list_view_get_response_results_item import (
        UserPlatformManagementListViewGetResponseResultsItem,
    )


@_attrs_define
class UserPlatformManagementListViewGetResponse(Model):
    """UserPlatformManagementListViewGetResponse."""

    count: int
    next_page: int
    previous_page: int
    results: list[UserPlatformManagementListViewGetResponseResultsItem]
    allowed_policies: list[str] | Unset = UNSET
    data: list[UserPlatformManagementListViewGetResponseDataItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "count": self.count,
                "next_page": self.next_page,
                "previous_page": self.previous_page,
                "results": _codec.encode(self.results),
                "allowed_policies": _codec.encode(self.allowed_policies),
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.allowed_policies = d["allowed_policies"]
            self.data = d["data"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.count = d["count"]
        self.next_page = d["next_page"]
        self.previous_page = d["previous_page"]
        self.results = _codec.decode_list(
            _models.UserPlatformManagementListViewGetResponseResultsItem.adopt, d["results"]
        )
        self.data = _codec.optional_list(_models.UserPlatformManagementListViewGetResponseDataItem.adopt, self.data)
        return self
