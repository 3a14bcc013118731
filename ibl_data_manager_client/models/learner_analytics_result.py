from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .activity_info import ActivityInfo
    from .platform_metrics import PlatformMetrics
    from .platform_summary import PlatformSummary


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.platform_id = pop("platform_id")
        self.platform_name = pop("platform_name")
        self.platform_key = pop("platform_key")
        self.summary = _codec.optional(_models.PlatformSummary.from_dict, pop("summary", UNSET))
        self.metrics = _codec.optional(_models.PlatformMetrics.from_dict, pop("metrics", UNSET))
        self.activity = _codec.optional(_models.ActivityInfo.from_dict, pop("activity", UNSET))
        self.last_updated = _codec.optional(_codec.decode_datetime, pop("last_updated", UNSET))
        self.user_id = pop("user_id", UNSET)
        if d:
            self.additional_properties = d
        return self
