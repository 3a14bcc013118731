from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .user_platform_management_list_view_get_response_data_item import (
            UserPlatformManagementListViewGetResponseDataItem,
        )
        from .user_platform_management_list_view_get_response_results_item import (
            UserPlatformManagementListViewGetResponseResultsItem,
        )

        d = {**src_dict}
        result = cls(
            count=d.pop("count"),
            next_page=d.pop("next_page"),
            previous_page=d.pop("previous_page"),
            results=_codec.decode_list(
                UserPlatformManagementListViewGetResponseResultsItem.from_dict, d.pop("results")
            ),
            allowed_policies=d.pop("allowed_policies", UNSET),
            data=_codec.optional_list(
                UserPlatformManagementListViewGetResponseDataItem.from_dict, d.pop("data", UNSET)
            ),
        )
        result.additional_properties = d
        return result
