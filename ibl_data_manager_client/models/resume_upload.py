from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class ResumeUpload(_records.Record):
    """ResumeUpload.

    Attributes:
        link_1: A link; further ones as link_2 and so on.
    """

    resume: File | str | Unset = UNSET
    user: str | Unset = UNSET
    platform: str | Unset = UNSET
    link_1: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("resume", "resume", File | str, False),
            ("user", "user", str, False),
            ("platform", "platform", str, False),
            ("link_1", "link_1", str, False),
        )
