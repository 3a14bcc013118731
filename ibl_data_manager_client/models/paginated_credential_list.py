from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .credential import Credential


@_codec.define
class PaginatedCredentialList(Model):
    """PaginatedCredentialList."""

    count: int
    data: list[Credential]
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    num_pages: int | Unset = UNSET
    page_number: int | Unset = UNSET
    max_page_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "data": _codec.encode(self.data),
                "next": self.next_,
                "previous": self.previous,
                "num_pages": self.num_pages,
                "page_number": self.page_number,
                "max_page_size": self.max_page_size,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.next_ = d["next"]
            self.previous = d["previous"]
            self.num_pages = d["num_pages"]
            self.page_number = d["page_number"]
            self.max_page_size = d["max_page_size"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.count = d["count"]
        self.data = _codec.decode_list(_models.Credential.from_dict, d["data"])
        return self
