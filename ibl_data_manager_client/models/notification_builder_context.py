from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationBuilderContext(_records.Record):
    """NotificationBuilderContext."""

    templates: list[_models.NotificationBuilderContextTemplatesItem] | Unset = UNSET
    channels: list[_models.NotificationBuilderContextChannelsItem] | Unset = UNSET
    sources: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("templates", "templates", list[_models.NotificationBuilderContextTemplatesItem], False),
            ("channels", "channels", list[_models.NotificationBuilderContextChannelsItem], False),
            ("sources", "sources", list[str], False),
        )
