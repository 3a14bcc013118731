from __future__ import annotations

from .._json import records as _records


@_records.define
class DisclaimerAgreementInput(_records.Record):
    """DisclaimerAgreementInput."""

    disclaimer: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("disclaimer", "disclaimer", int, True),)
