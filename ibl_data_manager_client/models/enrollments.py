from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .enrollments_data import EnrollmentsData
    from .overtime_meta import OvertimeMeta
    from .pagination import Pagination


@_codec.define
class Enrollments(Model):
    """Enrollments."""

    pagination: Pagination
    data: list[EnrollmentsData] | Unset = UNSET
    meta: OvertimeMeta | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "pagination": _codec.encode(self.pagination),
                "data": _codec.encode(self.data),
                "meta": _codec.encode(self.meta),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
            self.meta = d["meta"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.pagination = _models.Pagination.from_dict(d["pagination"])
        self.data = _codec.if_set_list(_models.EnrollmentsData.from_dict, self.data)
        self.meta = _codec.if_set(_models.OvertimeMeta.from_dict, self.meta)
        return self
