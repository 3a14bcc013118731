from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ReuestDataVariableList(_records.Record):
    """ReuestDataVariableList."""

    data_variables: list[_models.RequestDataVariable]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("data_variables", "data_variables", list[_models.RequestDataVariable], True),)
