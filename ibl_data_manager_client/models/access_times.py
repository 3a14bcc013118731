from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .access_times_heatmap import AccessTimesHeatmap


@_attrs_define
class AccessTimes(Model):
    """AccessTimes."""

    metric: str | Unset = UNSET
    data: list[AccessTimesHeatmap] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "metric": self.metric,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .access_times_heatmap import AccessTimesHeatmap

        d = {**src_dict}
        result = cls(
            metric=d.pop("metric", UNSET),
            data=_codec.optional_list(AccessTimesHeatmap.from_dict, d.pop("data", UNSET)),
        )
        result.additional_properties = d
        return result
