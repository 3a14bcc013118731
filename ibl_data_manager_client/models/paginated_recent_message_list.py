from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .paginated_recent_message_list_results_item import PaginatedRecentMessageListResultsItem


@_attrs_define
class PaginatedRecentMessageList(Model):
    """PaginatedRecentMessageList."""

    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET
    results: list[PaginatedRecentMessageListResultsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "results": _codec.encode(self.results),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .paginated_recent_message_list_results_item import PaginatedRecentMessageListResultsItem

        d = {**src_dict}
        result = cls(
            count=d.pop("count", UNSET),
            next_=d.pop("next", UNSET),
            previous=d.pop("previous", UNSET),
            results=_codec.optional_list(PaginatedRecentMessageListResultsItem.from_dict, d.pop("results", UNSET)),
        )
        result.additional_properties = d
        return result
