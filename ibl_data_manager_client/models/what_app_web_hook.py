from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class WhatAppWebHook(_records.Record):
    """WhatAppWebHook."""

    entry: list[_models.WhatAppWebHookEntryItem]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("entry", "entry", list[_models.WhatAppWebHookEntryItem], True),)
