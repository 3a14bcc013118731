from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PointsPercentile(Model):
    """PointsPercentile.

    Attributes:
        percentile: Percentile of points for user. If an `org` was provided, this is the percentile of the user relative to users
            within the org.
    """

    username: str
    points: float
    percentile: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"username": self.username, "points": self.points, "percentile": self.percentile},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.points = d["points"]
        self.percentile = d["percentile"]
        return self
