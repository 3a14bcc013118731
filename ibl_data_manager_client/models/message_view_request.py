from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MessageViewRequest(_records.Record):
    """MessageViewRequest.

    Attributes:
        tools: List of tools slugs to use
    """

    title: str | Unset = UNSET
    tools: list[str] | None | Unset = UNSET
    enable_artifacts: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("title", "title", str, False),
            ("tools", "tools", list[str] | None, False),
            ("enable_artifacts", "enable_artifacts", bool, False),
        )
