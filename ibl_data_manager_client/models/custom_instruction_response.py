from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomInstructionResponse(_records.Record):
    """CustomInstructionResponse.

    Attributes:
        profession: Position or work. eg: Engineer, student etc.
        desired_mentor_traits: Comma separated list of expected traits for mentor.
    """

    id: int
    about_user: None | str | Unset = UNSET
    mentor_tone: None | str | Unset = UNSET
    profession: str | Unset = UNSET
    desired_mentor_traits: str | Unset = UNSET
    content: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("about_user", "about_user", str | None, False),
            ("mentor_tone", "mentor_tone", str | None, False),
            ("profession", "profession", str, False),
            ("desired_mentor_traits", "desired_mentor_traits", str, False),
            ("content", "content", str | None, False),
        )
