from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorFork(_records.Record):
    """MentorFork.

    Attributes:
        clone_documents: Default on the server: false.
    """

    new_mentor_name: str
    destination_platform_key: str
    clone_documents: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("new_mentor_name", "new_mentor_name", str, True),
            ("destination_platform_key", "destination_platform_key", str, True),
            ("clone_documents", "clone_documents", bool, False),
        )
