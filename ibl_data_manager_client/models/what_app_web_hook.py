from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .what_app_web_hook_entry_item import WhatAppWebHookEntryItem


@_codec.define
class WhatAppWebHook(Model):
    """WhatAppWebHook."""

    entry: list[WhatAppWebHookEntryItem]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"entry": _codec.encode(self.entry)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.entry = _codec.decode_list(_models.WhatAppWebHookEntryItem.from_own_dict, d["entry"])
        return self
