from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserResumeUserInfo(_records.Record):
    """UserResumeUserInfo."""

    id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    active: bool | Unset = UNSET
    user_id: int | Unset = UNSET
    bio: str | Unset = UNSET
    name: str | Unset = UNSET
    about: str | Unset = UNSET
    language: str | Unset = UNSET
    social_links: list[_models.UserResumeUserInfoSocialLinksItem] | Unset = UNSET
    edx_data: Any | Unset = UNSET
    public_metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("active", "active", bool, False),
            ("user_id", "user_id", int, False),
            ("bio", "bio", str, False),
            ("name", "name", str, False),
            ("about", "about", str, False),
            ("language", "language", str, False),
            ("social_links", "social_links", list[_models.UserResumeUserInfoSocialLinksItem], False),
            ("edx_data", "edx_data", Any, False),
            ("public_metadata", "public_metadata", dict[str, Any], False),
        )
