from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ChatSessionRequest(_records.Record):
    """ChatSessionRequest.

    Attributes:
        mentor: Name of mentor
        tools: List of tools slugs to use. Passing `null` will use all tools assigned to the mentor. For no tools, pass an
            empty list.
        enable_artifacts: Default on the server: false.
        shareable_link_token: Optional token for a mentor's shareable link
    """

    mentor: str
    tools: list[str] | Unset = UNSET
    enable_artifacts: bool | Unset = UNSET
    shareable_link_token: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor", "mentor", str, True),
            ("tools", "tools", list[str], False),
            ("enable_artifacts", "enable_artifacts", bool, False),
            ("shareable_link_token", "shareable_link_token", str, False),
        )
