from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .platform_user import PlatformUser


@_codec.define
class PaginatedPlatformUserList(Model):
    """PaginatedPlatformUserList."""

    count: int
    next_page: int
    previous_page: int
    results: list[PlatformUser]
    allowed_policies: list[str] | Unset = UNSET
    data: list[PlatformUser] | Unset = UNSET
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
        self.results = _codec.decode_list(_models.PlatformUser.from_dict, d["results"])
        self.data = _codec.if_set_list(_models.PlatformUser.from_dict, self.data)
        return self
