from __future__ import annotations

from .._json import records as _records


@_records.define
class DetailedGradeSubsection(_records.Record):
    """DetailedGradeSubsection.

    Attributes:
        display_name: Subsection name
        id: Subsection Id
        graded_earned: Subsection earned mark
        graded_possible: Subsection Possible Mark
        graded_percent: Subsection Grade
    """

    display_name: str
    id: str
    graded_earned: str
    graded_possible: str
    graded_percent: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("display_name", "display_name", str, True),
            ("id", "id", str, True),
            ("graded_earned", "graded_earned", str, True),
            ("graded_possible", "graded_possible", str, True),
            ("graded_percent", "graded_percent", str, True),
        )
