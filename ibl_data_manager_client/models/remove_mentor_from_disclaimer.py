from __future__ import annotations

from .._json import records as _records


@_records.define
class RemoveMentorFromDisclaimer(_records.Record):
    """Serializer for removing a mentor from a disclaimer.

    This serializer validates the mentor_id input and provides proper schema documentation
    for the remove_mentor action.

    Attributes:
        mentor_id: The unique_id of the mentor to remove from the disclaimer.
    """

    mentor_id: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("mentor_id", "mentor_id", str, True),)
