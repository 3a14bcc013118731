from __future__ import annotations

from .._json import records as _records


@_records.define
class ResponseDataVariable(_records.Record):
    """ResponseDataVariable.

    Attributes:
        variable_name: Variable Name
        narrative: Explanation of prediction
        predicted_data: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
    """

    variable_name: str
    narrative: str
    predicted_data: dict[str, float]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("variable_name", "variable_name", str, True),
            ("narrative", "narrative", str, True),
            ("predicted_data", "predicted_data", dict[str, float], True),
        )
