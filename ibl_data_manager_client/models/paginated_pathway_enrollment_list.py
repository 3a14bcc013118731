from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .pathway_enrollment_plus import PathwayEnrollmentPlus


@_codec.define
class PaginatedPathwayEnrollmentList(Model):
    """PaginatedPathwayEnrollmentList.

    Attributes:
        next_page: Number or URL of the next page.
        previous_page: Number or URL of the previous page.
    """

    results: list[PathwayEnrollmentPlus]
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    next_page: Any | Unset = UNSET
    previous_page: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "results": _codec.encode(self.results),
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "next_page": _codec.encode(self.next_page),
                "previous_page": _codec.encode(self.previous_page),
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
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.next_page = d["next_page"]
            self.previous_page = d["previous_page"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.results = _codec.decode_list(_models.PathwayEnrollmentPlus.from_dict, d["results"])
        return self
