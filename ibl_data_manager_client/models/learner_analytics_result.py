from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .activity_info import ActivityInfo
    from .platform_metrics import PlatformMetrics
    from .platform_summary import PlatformSummary


@_codec.define
class LearnerAnalyticsResult(Model):
    """Unified serializer for learner analytics results - handles both cross-platform and platform-specific data.

    Attributes:
        summary: Serializer for platform summary data (cross-platform view).
        metrics: Serializer for detailed platform metrics (platform-specific view).
        activity: Serializer for activity information.
    """

    platform_id: int
    platform_name: str
    platform_key: None | str
    summary: PlatformSummary | Unset = UNSET
    metrics: PlatformMetrics | Unset = UNSET
    activity: ActivityInfo | Unset = UNSET
    last_updated: datetime.datetime | Unset = UNSET
    user_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_id": self.platform_id,
                "platform_name": self.platform_name,
                "platform_key": self.platform_key,
                "summary": _codec.encode(self.summary),
                "metrics": _codec.encode(self.metrics),
                "activity": _codec.encode(self.activity),
                "last_updated": _codec.encode(self.last_updated),
                "user_id": self.user_id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.summary = d["summary"]
            self.metrics = d["metrics"]
            self.activity = d["activity"]
            self.last_updated = d["last_updated"]
            self.user_id = d["user_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_id = d["platform_id"]
        self.platform_name = d["platform_name"]
        self.platform_key = d["platform_key"]
        self.summary = _codec.if_set(_models.PlatformSummary.from_dict, self.summary)
        self.metrics = _codec.if_set(_models.PlatformMetrics.from_dict, self.metrics)
        self.activity = _codec.if_set(_models.ActivityInfo.from_dict, self.activity)
        self.last_updated = _codec.if_set(_codec.decode_datetime, self.last_updated)
        return self
