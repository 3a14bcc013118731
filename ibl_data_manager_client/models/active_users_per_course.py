from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .active_users_per_course_data import ActiveUsersPerCourseData
    from .overtime_meta import OvertimeMeta


@_codec.define
class ActiveUsersPerCourse(Model):
    """ActiveUsersPerCourse.

    Attributes:
        total: Total unique active users in this period
    """

    data: list[ActiveUsersPerCourseData]
    total: int
    meta: OvertimeMeta
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"data": _codec.encode(self.data), "total": self.total, "meta": _codec.encode(self.meta)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.data = _codec.decode_list(_models.ActiveUsersPerCourseData.from_dict, d["data"])
        self.total = d["total"]
        self.meta = _models.OvertimeMeta.from_dict(d["meta"])
        return self
