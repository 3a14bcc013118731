from __future__ import annotations

from .._json import records as _records


@_records.define
class RetreiverTrainViewRequest(_records.Record):
    """RetreiverTrainViewRequest.

    Attributes:
        pathway: Pathway for document to be trained in
        url: Url of the document to be trained
    """

    pathway: str
    url: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("pathway", "pathway", str, True), ("url", "url", str, True))
