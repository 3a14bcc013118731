from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramReviewRequest(_records.Record):
    """Request serializer for ProgramReviewUpdateView POST endpoint.

    Attributes:
        program_key: The program key to review (format: program-v1:org+program_id)
        username: The username of the reviewer
        user_id: The user ID of the reviewer (alternative to username)
        rating: The rating value (typically 1-5)
        title: The review title
        content: The review content/text
        visible: Whether the review is visible. Default on the server: true.
        metadata: Additional review metadata
    """

    program_key: str
    username: str
    user_id: int | Unset = UNSET
    rating: float | None | Unset = UNSET
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("program_key", "program_key", str, True),
            ("username", "username", str, True),
            ("user_id", "user_id", int, False),
            ("rating", "rating", float | None, False),
            ("title", "title", str, False),
            ("content", "content", str, False),
            ("visible", "visible", bool, False),
            ("metadata", "metadata", Any, False),
        )
