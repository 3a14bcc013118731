from __future__ import annotations

from .._json import records as _records


@_records.define
class ProgramReview(_records.Record):
    """Serializer for program review data.

    Attributes:
        user_id: The user identifier
        username: The username of the reviewer
        content: Review content/text
        rating: Rating value (typically 1-5)
        title: Review title
        visible: Whether the review is visible
        created: Date when review was created
        modified: Date when review was last modified
        program_key: The program key identifier
    """

    user_id: int
    username: str
    content: str
    rating: float | None
    title: str
    visible: bool
    created: None | str
    modified: None | str
    program_key: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("username", "username", str, True),
            ("content", "content", str, True),
            ("rating", "rating", float | None, True),
            ("title", "title", str, True),
            ("visible", "visible", bool, True),
            ("created", "created", str | None, True),
            ("modified", "modified", str | None, True),
            ("program_key", "program_key", str, True),
        )
