from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class RequestDataVariable(_records.Record):
    """RequestDataVariable.

    Attributes:
        variable_name: Variable Name
        data_set: Data set to be used for prediction
        number_of_data_points: Number of Data Points
    """

    variable_name: str
    data_set: Any
    number_of_data_points: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("variable_name", "variable_name", str, True),
            ("data_set", "data_set", Any, True),
            ("number_of_data_points", "number_of_data_points", int, True),
        )
