from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .edx_user_metadata_profile_image import EdxUserMetadataProfileImage
    from .edx_user_metadata_public_metadata import EdxUserMetadataPublicMetadata
    from .edx_user_metadata_social_links_item import EdxUserMetadataSocialLinksItem


@_codec.define
class EdxUserMetadata(Model):
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
    social_links: list[EdxUserMetadataSocialLinksItem] | Unset = UNSET
    profile_image: EdxUserMetadataProfileImage | Unset = UNSET
    is_profile_public: bool | Unset = UNSET
    enable_sidebar_ai_mentor_display: bool | Unset = UNSET
    enable_skills_leaderboard_display: bool | Unset = UNSET
    public_metadata: EdxUserMetadataPublicMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "email": self.email,
                "name": self.name,
                "is_active": self.is_active,
                "date_joined": _codec.encode(self.date_joined),
                "last_login": _codec.encode(self.last_login),
                "bio": self.bio,
                "about": self.about,
                "title": self.title,
                "language": self.language,
                "country": self.country,
                "state": self.state,
                "gender": self.gender,
                "goals": self.goals,
                "time_zone": self.time_zone,
                "year_of_birth": self.year_of_birth,
                "phone_number": self.phone_number,
                "mailing_address": self.mailing_address,
                "level_of_education": self.level_of_education,
                "account_privacy": self.account_privacy,
                "accomplishments_shared": self.accomplishments_shared,
                "requires_parental_consent": self.requires_parental_consent,
                "secondary_email": self.secondary_email,
                "secondary_email_enabled": self.secondary_email_enabled,
                "verified_name": self.verified_name,
                "activation_key": self.activation_key,
                "pending_name_change": _codec.encode(self.pending_name_change),
                "course_certificates": _codec.encode(self.course_certificates),
                "extended_profile": _codec.encode(self.extended_profile),
                "language_proficiencies": _codec.encode(self.language_proficiencies),
                "social_links": _codec.encode(self.social_links),
                "profile_image": _codec.encode(self.profile_image),
                "is_profile_public": self.is_profile_public,
                "enable_sidebar_ai_mentor_display": self.enable_sidebar_ai_mentor_display,
                "enable_skills_leaderboard_display": self.enable_skills_leaderboard_display,
                "public_metadata": _codec.encode(self.public_metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 37:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.username = d["username"]
            self.email = d["email"]
            self.name = d["name"]
            self.is_active = d["is_active"]
            self.date_joined = d["date_joined"]
            self.last_login = d["last_login"]
            self.bio = d["bio"]
            self.about = d["about"]
            self.title = d["title"]
            self.language = d["language"]
            self.country = d["country"]
            self.state = d["state"]
            self.gender = d["gender"]
            self.goals = d["goals"]
            self.time_zone = d["time_zone"]
            self.year_of_birth = d["year_of_birth"]
            self.phone_number = d["phone_number"]
            self.mailing_address = d["mailing_address"]
            self.level_of_education = d["level_of_education"]
            self.account_privacy = d["account_privacy"]
            self.accomplishments_shared = d["accomplishments_shared"]
            self.requires_parental_consent = d["requires_parental_consent"]
            self.secondary_email = d["secondary_email"]
            self.secondary_email_enabled = d["secondary_email_enabled"]
            self.verified_name = d["verified_name"]
            self.activation_key = d["activation_key"]
            self.pending_name_change = d["pending_name_change"]
            self.course_certificates = d["course_certificates"]
            self.extended_profile = d["extended_profile"]
            self.language_proficiencies = d["language_proficiencies"]
            self.social_links = d["social_links"]
            self.profile_image = d["profile_image"]
            self.is_profile_public = d["is_profile_public"]
            self.enable_sidebar_ai_mentor_display = d["enable_sidebar_ai_mentor_display"]
            self.enable_skills_leaderboard_display = d["enable_skills_leaderboard_display"]
            self.public_metadata = d["public_metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.date_joined = _codec.if_set(_codec.decode_datetime, self.date_joined)
        self.last_login = _codec.if_set(_codec.decode_datetime, self.last_login)
        self.social_links = _codec.if_set_list(_models.EdxUserMetadataSocialLinksItem.from_dict, self.social_links)
        self.profile_image = _codec.if_set(_models.EdxUserMetadataProfileImage.from_dict, self.profile_image)
        self.public_metadata = _codec.if_set(_models.EdxUserMetadataPublicMetadata.from_own_dict, self.public_metadata)
        return self
