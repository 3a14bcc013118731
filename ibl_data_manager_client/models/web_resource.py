from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class WebResource(_records.Record):
    """WebResource."""

    content: str
    title: str
    image_url: None | str | Unset = UNSET
    source: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    card: _models.WebResourceCard | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("content", "content", str, True),
            ("title", "title", str, True),
            ("imageUrl", "image_url", str | None, False),
            ("source", "source", str, False),
            ("metadata", "metadata", Any, False),
            ("card", "card", _models.WebResourceCard, False),
        )
