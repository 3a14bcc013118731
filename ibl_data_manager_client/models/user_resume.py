from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserResume(_records.Record):
    """UserResume."""

    id: int | Unset = UNSET
    user: int | Unset = UNSET
    user_info: _models.UserResumeUserInfo | Unset = UNSET
    platform: str | Unset = UNSET
    files: list[_models.UserResumeFilesItem] | Unset = UNSET
    links: list[_models.UserResumeLinksItem] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("user", "user", int, False),
            ("user_info", "user_info", _models.UserResumeUserInfo, False),
            ("platform", "platform", str, False),
            ("files", "files", list[_models.UserResumeFilesItem], False),
            ("links", "links", list[_models.UserResumeLinksItem], False),
        )
