from __future__ import annotations

from .._json import records as _records


@_records.define
class ProgramReviewInfoResponse(_records.Record):
    """Serializer for program review info response.

    Attributes:
        program_key: The program key associated with the reviews
        avg_rating: Average rating of the program
        count: Total number of reviews for the program
    """

    program_key: str
    avg_rating: float | None
    count: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("program_key", "program_key", str, True),
            ("avg_rating", "avg_rating", float | None, True),
            ("count", "count", int, True),
        )
