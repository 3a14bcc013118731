from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class EdxUserMetadata(_records.Record):
    """EdxUserMetadata."""

    id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    date_joined: datetime.datetime | Unset = UNSET
    last_login: datetime.datetime | Unset = UNSET
    bio: None | str | Unset = UNSET
    about: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    language: str | Unset = UNSET
    country: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    gender: None | str | Unset = UNSET
    goals: None | str | Unset = UNSET
    time_zone: None | str | Unset = UNSET
    year_of_birth: int | None | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    mailing_address: None | str | Unset = UNSET
    level_of_education: None | str | Unset = UNSET
    account_privacy: str | Unset = UNSET
    accomplishments_shared: bool | Unset = UNSET
    requires_parental_consent: bool | Unset = UNSET
    secondary_email: None | str | Unset = UNSET
    secondary_email_enabled: bool | None | Unset = UNSET
    verified_name: None | str | Unset = UNSET
    activation_key: None | str | Unset = UNSET
    pending_name_change: Any | Unset = UNSET
    course_certificates: Any | Unset = UNSET
    extended_profile: list[Any] | Unset = UNSET
    language_proficiencies: list[Any] | Unset = UNSET
    social_links: list[_models.EdxUserMetadataSocialLinksItem] | Unset = UNSET
    profile_image: _models.EdxUserMetadataProfileImage | Unset = UNSET
    is_profile_public: bool | Unset = UNSET
    enable_sidebar_ai_mentor_display: bool | Unset = UNSET
    enable_skills_leaderboard_display: bool | Unset = UNSET
    public_metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("name", "name", str, False),
            ("is_active", "is_active", bool, False),
            ("date_joined", "date_joined", datetime.datetime, False),
            ("last_login", "last_login", datetime.datetime, False),
            ("bio", "bio", str | None, False),
            ("about", "about", str | None, False),
            ("title", "title", str | None, False),
            ("language", "language", str, False),
            ("country", "country", str | None, False),
            ("state", "state", str | None, False),
            ("gender", "gender", str | None, False),
            ("goals", "goals", str | None, False),
            ("time_zone", "time_zone", str | None, False),
            ("year_of_birth", "year_of_birth", int | None, False),
            ("phone_number", "phone_number", str | None, False),
            ("mailing_address", "mailing_address", str | None, False),
            ("level_of_education", "level_of_education", str | None, False),
            ("account_privacy", "account_privacy", str, False),
            ("accomplishments_shared", "accomplishments_shared", bool, False),
            ("requires_parental_consent", "requires_parental_consent", bool, False),
            ("secondary_email", "secondary_email", str | None, False),
            ("secondary_email_enabled", "secondary_email_enabled", bool | None, False),
            ("verified_name", "verified_name", str | None, False),
            ("activation_key", "activation_key", str | None, False),
            ("pending_name_change", "pending_name_change", Any, False),
            ("course_certificates", "course_certificates", Any, False),
            ("extended_profile", "extended_profile", list[Any], False),
            ("language_proficiencies", "language_proficiencies", list[Any], False),
            ("social_links", "social_links", list[_models.EdxUserMetadataSocialLinksItem], False),
            ("profile_image", "profile_image", _models.EdxUserMetadataProfileImage, False),
            ("is_profile_public", "is_profile_public", bool, False),
            ("enable_sidebar_ai_mentor_display", "enable_sidebar_ai_mentor_display", bool, False),
            ("enable_skills_leaderboard_display", "enable_skills_leaderboard_display", bool, False),
            ("public_metadata", "public_metadata", dict[str, Any], False),
        )
