from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .notification_builder_context_channels_item import NotificationBuilderContextChannelsItem
    from .notification_builder_context_templates_item import NotificationBuilderContextTemplatesItem


@_codec.define
class NotificationBuilderContext(Model):
    """NotificationBuilderContext."""

    templates: list[NotificationBuilderContextTemplatesItem] | Unset = UNSET
    channels: list[NotificationBuilderContextChannelsItem] | Unset = UNSET
    sources: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "templates": _codec.encode(self.templates),
                "channels": _codec.encode(self.channels),
                "sources": _codec.encode(self.sources),
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
            self.templates = d["templates"]
            self.channels = d["channels"]
            self.sources = d["sources"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.templates = _codec.if_set_list(_models.NotificationBuilderContextTemplatesItem.from_dict, self.templates)
        self.channels = _codec.if_set_list(_models.NotificationBuilderContextChannelsItem.from_dict, self.channels)
        return self
