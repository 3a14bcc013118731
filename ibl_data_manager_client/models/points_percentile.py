from __future__ import annotations

from .._json import records as _records


@_records.define
class PointsPercentile(_records.Record):
    """PointsPercentile.

    Attributes:
        percentile: Percentile of points for user. If an `org` was provided, this is the percentile of the user relative to users
            within the org.
    """

    username: str
    points: float
    percentile: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("points", "points", float, True),
            ("percentile", "percentile", float, True),
        )
