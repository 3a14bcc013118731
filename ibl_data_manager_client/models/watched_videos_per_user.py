from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .watched_videos_per_user_data import WatchedVideosPerUserData


@_codec.define
class WatchedVideosPerUser(Model):
    """WatchedVideosPerUser.

    Attributes:
        total: Total rows
    """

    data: list[WatchedVideosPerUserData] | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"data": _codec.encode(self.data), "total": self.total}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
            self.total = d["total"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set_list(_models.WatchedVideosPerUserData.from_dict, self.data)
        return self
