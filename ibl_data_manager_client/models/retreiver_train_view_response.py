from __future__ import annotations

from .._json import records as _records


@_records.define
class RetreiverTrainViewResponse(_records.Record):
    """RetreiverTrainViewResponse.

    Attributes:
        detail: Status of the training
    """

    detail: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("detail", "detail", str, True),)
