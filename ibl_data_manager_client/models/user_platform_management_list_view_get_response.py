from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_platform_management_list_view_get_response_data_item import (
        UserPlatformManagementListViewGetResponseDataItem,
    )
    from .user_platform_management_list_view_get_response_results_item import (
        UserPlatformManagementListViewGetResponseResultsItem,
    )


@_codec.define
class UserPlatformManagementListViewGetResponse(Model):
    """UserPlatformManagementListViewGetResponse."""

    count: int
    next_page: int
    previous_page: int
    results: list[UserPlatformManagementListViewGetResponseResultsItem]
    allowed_policies: list[str] | Unset = UNSET
    data: list[UserPlatformManagementListViewGetResponseDataItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.allowed_policies = d["allowed_policies"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.count = d["count"]
        self.next_page = d["next_page"]
        self.previous_page = d["previous_page"]
        self.results = _codec.decode_list(
            _models.UserPlatformManagementListViewGetResponseResultsItem.from_own_dict, d["results"]
        )
        self.data = _codec.if_set_list(
            _models.UserPlatformManagementListViewGetResponseDataItem.from_own_dict, self.data
        )
        return self
